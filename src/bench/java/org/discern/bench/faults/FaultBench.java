package org.discern.bench.faults;

import java.util.ArrayList;
import java.util.List;
import org.discern.bench.load.TemporaryFolder;
import org.discern.durability.Cut;
import org.discern.durability.Disturbed;
import org.discern.durability.Fault;
import org.discern.durability.FullDisk;
import org.discern.durability.Kill;
import org.discern.durability.Tally;
import org.discern.durability.Tally.Count;

/**
 * Lets the packaged server fail in each way, many times over, while a class answers, and prints what was counted.
 * {@code --kills N} sets how often each process is killed (20 by default), {@code --cuts N} how often connections are cut or go
 * mute, {@code --fills N} how often the disk is full, {@code --classes N} how many classes take a quiz disturbed. 0 leaves a
 * fault out. Ends with 1 when an answer was lost or doubled, or a reply was other than it must be.
 */
public final class FaultBench {

    private static final List<Count> MUST_BE_ZERO =
            List.of(Count.LOST, Count.DOUBLED, Count.OTHER_BODIES, Count.OTHER_STATES, Count.UNCLEAR);

    private FaultBench() {}

    /** A fault and how often it happens. */
    private record Plan(Fault fault, int times) {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(Tally.head());
        boolean good = true;
        for (Plan plan : plans(List.of(arguments))) {
            if (plan.times() > 0) {
                good &= run(plan);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static List<Plan> plans(List<String> options) {
        List<Plan> plans = new ArrayList<>();
        for (Disturbed disturbed : Disturbed.values()) {
            plans.add(new Plan(disturbed, option(options, "--classes", 10)));
        }
        for (Kill victim : Kill.values()) {
            plans.add(new Plan(victim, option(options, "--kills", 20)));
        }
        plans.add(new Plan(Cut.OFF, 10 * option(options, "--cuts", 20)));
        plans.add(new Plan(Cut.MUTE, option(options, "--cuts", 20) / 2));
        plans.add(new Plan(new FullDisk(), option(options, "--fills", 5)));
        return plans;
    }

    private static boolean run(Plan plan) throws Exception {
        try (var folder = new TemporaryFolder("faults-")) {
            if (plan.fault() instanceof FullDisk && !FullDisk.isPossible(folder.path())) {
                System.out.println("| " + plan.fault().title() + " | not run: only root can mount a small disk |");
                return true;
            }
            Tally tally = plan.fault().strike(folder.path(), plan.times());
            System.out.println(tally.row(plan.fault().title()));
            System.out.print(tally.blamed().isEmpty() ? "" : tally.blamed() + "\n");
            return MUST_BE_ZERO.stream().allMatch(count -> tally.get(count) == 0)
                    && tally.get(Count.IN_LOG) == tally.get(Count.ACKNOWLEDGED);
        }
    }

    private static int option(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(options.get(at + 1));
    }
}
