package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All shards of one run, each complete: what a run of all networks is put together of. */
public final class ShardSet {

    private static final int MOST_NAMED = 12;

    private final List<ShardFolder> shards; // by their numbers

    private ShardSet(List<ShardFolder> shards) {
        this.shards = List.copyOf(shards);
    }

    /**
     * Opens the folders of shards and checks that together they are one run, every network in it once.
     *
     * @param here the program that merges them; its plugins play no part, since it computes nothing
     * @throws InvalidInputException if they are not; says all that is wrong
     */
    public static ShardSet of(List<Path> folders, Build here) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        List<ShardFolder> opened = opened(folders, twice, wrong);
        int noShards = wrong.size();
        wrong.addAll(ofOtherPrograms(opened, here));
        opened.forEach(shard -> wrong.addAll(shard.differences(opened.get(0))));
        opened.stream().min(Comparator.comparingInt(ShardSet::jars)).ifPresent(fewest ->
                opened.forEach(shard -> wrong.addAll(shard.missingJars(fewest))));
        if (wrong.isEmpty()) { // of shards of several runs it cannot be said what is missing
            wrong.addAll(twice);
            wrong.addAll(doubled(opened));
            missing(opened).ifPresent(wrong::add);
            for (ShardFolder shard : opened) {
                shard.incompleteness().ifPresent(wrong::add);
            }
        } else {
            wrong.addAll(noShards, twice);
        }
        if (wrong.isEmpty() && columns(opened).isEmpty()) {
            wrong.add(opened.get(0).folder() + ": was killed before its results were written, as all others were; "
                    + "write them by: sculpt resume " + opened.get(0).folder());
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(String.join("\n", wrong));
        }
        return new ShardSet(opened.stream().sorted(Comparator.comparingInt(one -> one.shard().number())).toList());
    }

    private static List<ShardFolder> opened(List<Path> folders, List<String> twice, List<String> wrong) throws IOException {
        List<ShardFolder> opened = new ArrayList<>();
        Map<Path, Path> distinct = new LinkedHashMap<>();
        for (Path folder : folders) {
            try {
                ShardFolder shard = ShardFolder.of(folder);
                Path same = distinct.putIfAbsent(folder.toRealPath(), folder);
                if (same == null) {
                    opened.add(shard);
                } else {
                    twice.add(folder + ": is given twice" + (same.equals(folder) ? "" : ", as " + same));
                }
            } catch (InvalidInputException e) {
                wrong.add(e.getMessage());
            }
        }
        return opened;
    }

    // As a rule all say the same.
    private static List<String> ofOtherPrograms(List<ShardFolder> opened, Build here) {
        Map<String, List<ShardFolder>> byDifference = new LinkedHashMap<>();
        for (ShardFolder shard : opened) {
            Build build = shard.recorded().build();
            new Build(here.version(), here.commit(), here.program(), build.plugins()).difference(build)
                    .ifPresent(difference -> byDifference.computeIfAbsent(difference, any -> new ArrayList<>()).add(shard));
        }
        return byDifference.entrySet().stream().map(one -> one.getValue().get(0).folder()
                + (one.getValue().size() == 1 ? "" : " and " + (one.getValue().size() - 1) + " more") + ": " + one.getKey()
                + "; shards are merged by the program that ran them").toList();
    }

    private static int jars(ShardFolder shard) {
        return shard.recorded().build().plugins().size();
    }

    private static List<String> doubled(List<ShardFolder> opened) {
        Map<Integer, List<ShardFolder>> byNumber = opened.stream().collect(
                Collectors.groupingBy(one -> one.shard().number(), TreeMap::new, Collectors.toList()));
        return byNumber.values().stream().filter(same -> same.size() > 1)
                .map(same -> "shard " + same.get(0).shard() + " is there "
                        + (same.size() == 2 ? "twice" : same.size() + " times") + ", its "
                        + same.get(0).shard().size(same.get(0).networks()) + " networks with it; give one of: "
                        + same.stream().map(one -> one.folder().toString()).collect(Collectors.joining(", ")))
                .toList();
    }

    private static Optional<String> missing(List<ShardFolder> opened) {
        ShardFolder first = opened.get(0);
        Set<Integer> there = opened.stream().map(one -> one.shard().number()).collect(Collectors.toSet());
        int of = first.shard().of();
        if (there.size() == of) {
            return Optional.empty();
        }
        List<Shard> missing = IntStream.rangeClosed(1, of).filter(number -> !there.contains(number))
                .mapToObj(number -> new Shard(number, of)).toList();
        int networks = missing.stream().mapToInt(one -> one.size(first.networks())).sum();
        boolean one = missing.size() == 1;
        return Optional.of((one ? "shard " : "shards ")
                + missing.stream().limit(MOST_NAMED).map(Shard::toString).collect(Collectors.joining(", "))
                + (missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "")
                + (one ? " is missing, " : " are missing, ") + networks + (networks == 1 ? " network" : " networks")
                + "; run " + (one ? "it by: " : "each as in: ") + first.again(missing.get(0)));
    }

    /** Returns how many networks the run has. */
    public int networks() {
        return shards.get(0).networks();
    }

    /** Returns the columns of {@code results.csv}. */
    public ResultColumns columns() throws IOException {
        return columns(shards).orElseThrow();
    }

    private static Optional<ResultColumns> columns(List<ShardFolder> shards) throws IOException {
        Optional<ShardFolder> written = shards.stream()
                .filter(one -> Files.isRegularFile(one.folder().resolve(RunFiles.RESULTS))).findFirst();
        return written.isEmpty() ? Optional.empty() : Optional.of(ResultColumns.read(written.get().folder()));
    }

    /** Returns the folder of the first shard, which has what all have. */
    Path first() {
        return shards.get(0).folder();
    }

    /** Returns which networks the run that is put together is for, and of what it is. */
    Extent extent() {
        return new Extent(networks(), Optional.empty(), shards.stream()
                .map(one -> new Extent.Merged(one.shard(), one.folder().toAbsolutePath().normalize())).toList());
    }

    /** Returns how the run that is put together came about. */
    Provenance provenance(Session session) {
        Provenance.Recorded recorded = shards.get(0).recorded();
        ShardFolder fewest = shards.stream().min(Comparator.comparingInt(ShardSet::jars)).orElseThrow();
        return new Provenance(fewest.recorded().build(), extent(), recorded.files(), recorded.seeds(),
                shards.stream().flatMap(one -> one.sessions().stream()).toList(), session);
    }

    /**
     * Passes on every network, shard by shard.
     *
     * @throws InvalidInputException if one is not as a run writes it
     */
    public void read(Consumer<NetworkResult> results) throws IOException {
        for (ShardFolder shard : shards) {
            shard.read(results);
        }
    }

    /**
     * Returns on what kinds of machine the shards were computed, each once: processor, its vectors and Java. With more than
     * one, the last digits of results may differ from those of a run on one machine.
     */
    public List<String> machines() {
        return shards.stream().flatMap(one -> one.sessions().stream())
                .map(session -> Stream.of("processor", "vectors", "java").map(session::get)
                        .map(part -> part == null ? "not known" : part.toString()).collect(Collectors.joining(", ")))
                .distinct().toList();
    }
}
