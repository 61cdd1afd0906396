package org.discern.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What processes have used, as Linux counts it. */
final class Used {

    private static final double TICKS_PER_SECOND = 100;

    private Used() {}

    /** Processor time of processes so far, in seconds, with that of their children that have ended. */
    static double processorSeconds(List<ProcessHandle> processes) {
        double ticks = 0;
        for (ProcessHandle process : processes) {
            try {
                String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                for (int field = 11; field <= 14; field++) {
                    ticks += Long.parseLong(fields[field]);
                }
            } catch (IOException gone) {
                // Between being listed and being read it has ended.
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Resident memory of a process in MiB. */
    static long residentMiB(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
