package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.testkit.ReadingCost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Journals that were changed at random are read, or refused by one message that names the file and a line; in no more than a
 * second of the processor and 256 MiB. Half of them have right checksums, as of a line that a program wrote on purpose.
 */
class JournalFuzzTest {

    private static final int NETWORKS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<JournalLine> LINES = List.of(JournalLine.of(SmallResults.exact(0, "a\t\"é", 0)),
            JournalLine.of(SmallResults.wrong(1, "a", 1)), JournalLine.of(SmallResults.failed(2, "b", 0)));

    @TempDir
    private Path folder;

    @Test
    void ofSomeHundredInputs() throws Exception {
        read(400, 1);
    }

    @Test
    @Tag("long")
    void ofAHundredThousandInputs() throws Exception {
        read(100_000, 2);
    }

    private void read(int inputs, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        int[] refused = new int[1];
        ReadingCost most = new ReadingCost(0, 0);
        for (int input = 0; input < inputs; input++) {
            byte[] bytes = random.nextBoolean() ? mutated(random) : signed(random);
            Files.write(folder.resolve(RunFiles.JOURNAL), bytes);
            String name = "input " + input + " with seed " + seed;
            boolean writing = random.nextBoolean();
            ReadingCost cost = ReadingCost.of(() -> refused[0] += isRefused(name, writing) ? 1 : 0);
            cost.demandModest();
            most = most.max(cost);
        }
        System.out.println("JournalFuzzTest: " + inputs + " inputs, " + refused[0] + " refused, slowest "
                + most.nanos() / 1_000_000 + " ms, most memory " + (most.bytes() >> 10) + " KiB");
        assertTrue(refused[0] > 0 && refused[0] < inputs, "refused " + refused[0]);
    }

    private boolean isRefused(String input, boolean writing) {
        try (Journal journal = writing ? Journal.open(folder, NETWORKS, result -> { }) : Journal.read(folder, NETWORKS)) {
            for (int index = 0; index < NETWORKS; index++) {
                journal.line(index).ifPresent(line -> {
                    journal.result(line);
                    journal.row(line);
                });
            }
            return false;
        } catch (InvalidInputException e) {
            assertTrue(e.getMessage().startsWith(folder.resolve(RunFiles.JOURNAL).toString()), e.getMessage());
            return true;
        } catch (IOException | RuntimeException | Error e) {
            return fail(input + ": " + e, e);
        }
    }

    /** Bytes are changed, taken out, put in and repeated; checksums are wrong then. */
    private static byte[] mutated(SplittableRandom random) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (JournalLine line : LINES) {
            all.write(line.bytes());
        }
        byte[] bytes = all.toByteArray();
        for (int times = random.nextInt(1, 6); times > 0 && bytes.length > 1; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(1, 200));
            bytes = switch (random.nextInt(5)) {
                case 0 -> changed(bytes, from, (byte) random.nextInt(256));
                case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
                case 3 -> joined(Arrays.copyOf(bytes, from), new byte[random.nextInt(1 << 16)],
                        Arrays.copyOfRange(bytes, from, bytes.length));
                default -> Arrays.copyOf(bytes, from);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int position, byte value) {
        byte[] changed = bytes.clone();
        changed[position] = value;
        return changed;
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.write(part);
        }
        return joined.toByteArray();
    }

    /** Values within lines are replaced; checksums are right. */
    private static byte[] signed(SplittableRandom random) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (JournalLine line : LINES) {
            JsonNode tree = JSON.readTree(line.json());
            for (int times = random.nextInt(3); times > 0; times--) {
                replace(tree, random);
            }
            double seconds = random.nextInt(20) == 0 ? Double.NEGATIVE_INFINITY : line.seconds();
            String json = tree.toString();
            String cut = random.nextInt(20) == 0 ? json.substring(random.nextInt(json.length())) : json;
            all.write(new JournalLine(seconds, cut).bytes());
        }
        return all.toByteArray();
    }

    private static void replace(JsonNode tree, SplittableRandom random) {
        JsonNode at = tree;
        while (true) {
            List<JsonNode> below = new ArrayList<>();
            at.forEach(below::add);
            below.removeIf(node -> node.isEmpty());
            if (below.isEmpty() || random.nextInt(3) == 0) {
                break;
            }
            at = below.get(random.nextInt(below.size()));
        }
        if (at instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value(random));
            }
        } else if (at instanceof ArrayNode array && !array.isEmpty()) {
            int position = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(position);
                case 1 -> array.insert(position, value(random));
                default -> array.set(position, value(random));
            }
        }
    }

    private static JsonNode value(SplittableRandom random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(-1);
            case 2 -> nodes.numberNode(Integer.MAX_VALUE);
            case 3 -> nodes.numberNode(1_000_000_000_000L);
            case 4 -> nodes.numberNode(1e300);
            case 5 -> nodes.numberNode(random.nextInt(5));
            case 6 -> nodes.textNode("");
            case 7 -> nodes.textNode("x\t\n".repeat(random.nextInt(1000)));
            case 8 -> nodes.arrayNode();
            case 9 -> nodes.objectNode();
            case 10 -> nodes.booleanNode(random.nextBoolean());
            default -> {
                ArrayNode nested = nodes.arrayNode();
                for (int depth = random.nextInt(900); depth > 0; depth--) {
                    nested = nodes.arrayNode().add(nested);
                }
                yield nested.add(nodes.arrayNode().add(random.nextInt()).add(Integer.MAX_VALUE));
            }
        };
    }
}
