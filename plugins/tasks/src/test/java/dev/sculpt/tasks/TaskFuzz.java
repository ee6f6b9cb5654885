package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.testkit.ReaderFuzz;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Damaged files of tasks, of text. */
abstract class TaskFuzz extends ReaderFuzz {

    private static final int ROWS = 100;

    /** Returns the source that reads a file. */
    protected abstract TaskSource source(Path file);

    /** Returns texts that are read. */
    protected abstract List<String> texts();

    @Override
    protected List<byte[]> valid() {
        return texts().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** Returns words as bytes, with those that no text may have. */
    static List<byte[]> bytes(String... words) {
        return Stream.concat(Stream.of(words).map(word -> word.getBytes(StandardCharsets.UTF_8)),
                Stream.of(new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {(byte) 0xfe, (byte) 0xff}, new byte[1],
                        new byte[] {(byte) 0xc3}, new byte[] {0x1f, (byte) 0x8b, 8, 0})).toList();
    }

    @Override
    protected void read(Path file) {
        TaskSource source = source(file);
        Task task = source.load();
        source.remarks();
        Samples rows = task.training();
        float[] values = new float[Math.max(task.inputs(), task.outputs())];
        for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
            rows.readInputs(row, values, 0);
            rows.readTargets(row, values, 0);
        }
    }

    @Override
    protected Class<? extends Exception> refusal() {
        return SettingException.class;
    }
}
