package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.discern.account.Person;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.ImportedPack.Outcome;
import org.discern.quiz.change.QuizChanges;
import org.discern.quiz.pack.PackArchive;
import org.discern.quiz.pack.PackArchive.PackFile;
import org.jspecify.annotations.Nullable;

/** Takes packs into the library, or says what would come of it. */
@ApplicationScoped
class PackImport {

    private static final String NOT_UTF_8 = "The pack is not in UTF-8: save it in that encoding.";

    /** @param file its name in a zip; null where the pack came alone */
    record ReadPack(@Nullable String file, Quiz quiz) {
        String name() {
            return quiz.content().id();
        }
    }

    private final PackReader reader;
    private final QuizLibrary library;
    private final QuizSets sets;
    private final PublishedQuizzes versions;

    PackImport(PackReader reader, QuizLibrary library, QuizSets sets, PublishedQuizzes versions) {
        this.reader = reader;
        this.library = library;
        this.sets = sets;
        this.versions = versions;
    }

    /** @throws Problem {@code invalid-pack}, or {@code malformed} where the bytes are not in UTF-8 */
    ReadPack read(byte[] pack, PackFormat format) {
        try {
            return new ReadPack(null, reader.read(text(pack), format.notation()));
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemType.MALFORMED, NOT_UTF_8);
        }
    }

    /** @throws Problem {@code invalid-pack} with the faults of all files, or one of {@link PackArchive} */
    List<ReadPack> readZip(byte[] zip) {
        List<ReadPack> packs = new ArrayList<>();
        List<Problem.Detail> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (PackFile file : PackArchive.read(zip)) {
            try {
                var pack = read(file);
                packs.add(pack);
                if (!names.add(pack.name())) {
                    String twice = "Another pack of the zip has the id " + pack.name() + " too: keep one.";
                    faults.add(Problem.Detail.at("/id", twice).in(file.name()));
                }
            } catch (Problem problem) {
                problem.errors().forEach(fault -> faults.add(fault.in(file.name())));
            } catch (CharacterCodingException e) {
                faults.add(Problem.Detail.at("", NOT_UTF_8).in(file.name()));
            }
        }
        if (!faults.isEmpty()) {
            String advice = "Mend the faults and send the zip again; nothing of it was taken.";
            throw Problem.of(PackReader.INVALID_PACK, advice, faults);
        }
        return packs;
    }

    private ReadPack read(PackFile file) throws CharacterCodingException {
        var format = file.isJson() ? PackFormat.JSON : PackFormat.YAML;
        return new ReadPack(file.name(), reader.read(text(file.bytes()), format.notation()));
    }

    /** What would come of the packs, if they were taken now. */
    @Transactional
    List<ImportedPack> tryOut(List<ReadPack> packs, Person person) {
        return packs.stream().map(pack -> outcome(pack, person)).toList();
    }

    /** Takes all packs, or none. New ones are shared with the school. */
    @Transactional
    List<ImportedPack> take(List<ReadPack> packs, Person person) {
        // In one order for all, so that two who import the same packs do not wait for each other.
        packs.stream().map(ReadPack::name).sorted().forEach(library::lockName);
        return packs.stream().map(pack -> publish(pack, person)).toList();
    }

    private ImportedPack publish(ReadPack pack, Person person) {
        var expected = outcome(pack, person);
        var set = library.publish(pack.quiz(), Shelf.of(person, Visibility.SCHOOL))
                .summary();
        return new ImportedPack(
                pack.file(),
                expected.outcome(),
                set.id(),
                set.name(),
                set.title(),
                set.itemCount(),
                set.latestVersion(),
                expected.changes());
    }

    private ImportedPack outcome(ReadPack pack, Person person) {
        var set = sets.locked(person.id(), pack.name()).orElse(null);
        int latest = set == null ? 0 : set.latestVersion();
        var before = set == null || latest == 0 ? null : versions.get(set.id(), latest);
        boolean same =
                before != null && before.hash().equals(Sealed.of(pack.quiz()).hash());
        Outcome outcome = set == null ? Outcome.NEW : same ? Outcome.UNCHANGED : Outcome.NEXT_VERSION;
        int number = same ? latest : latest + 1;
        QuizChanges changes = outcome == Outcome.NEXT_VERSION
                ? Comparing.of(before == null ? null : before.quiz(), latest, pack.quiz(), number)
                : null;
        var content = pack.quiz().content();
        return new ImportedPack(
                pack.file(),
                outcome,
                set == null ? null : set.id(),
                content.id(),
                content.title(),
                content.items().size(),
                number,
                changes);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
