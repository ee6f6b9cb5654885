package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.BatchWorker;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import dev.sculpt.api.execution.Work;
import dev.sculpt.api.execution.WorkerFolder;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An execution that sends every group of networks to another Java machine, which knows nothing but what it is sent. */
public final class ErrandPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(Factory.of(Kind.EXECUTION, "errand", "Sends another process.", "the tests", Errand::new));
    }

    private record Errand() implements Execution {

        @Override
        public void execute(Work work) {
            try {
                Path folder = Files.createTempDirectory("errand");
                PortableWork portable = work.portable();
                for (ShippedFile file : portable.files()) {
                    new WorkerFolder(folder).put(file.place(), file.sha256(), file.source());
                }
                Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules", "jdk.incubator.vector",
                        "-cp", code(Execution.class) + File.pathSeparator + code(ErrandPlugin.class),
                        ErrandPlugin.class.getName(), folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
                try (DataOutputStream out = new DataOutputStream(child.getOutputStream());
                        DataInputStream in = new DataInputStream(child.getInputStream())) {
                    send(portable, out);
                    for (Iterator<Batch> groups = work.groups(); groups.hasNext() && !work.isStopping(); ) {
                        out.writeUTF(groups.next().toString());
                        out.flush();
                        for (int length = in.readInt(); length > 0; length = in.readInt()) {
                            work.accept(in.readNBytes(length));
                        }
                    }
                    out.writeUTF("");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path code(Class<?> type) {
            try {
                return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void send(PortableWork work, DataOutputStream out) throws IOException {
        out.writeUTF(work.description());
        out.writeInt(work.files().size());
        for (Map.Entry<String, String> file : work.digests().entrySet()) {
            out.writeUTF(file.getKey());
            out.writeUTF(file.getValue());
        }
    }

    /** The other process. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        String description = in.readUTF();
        Map<String, String> digests = new LinkedHashMap<>();
        for (int files = in.readInt(); files > 0; files--) {
            digests.put(in.readUTF(), in.readUTF());
        }
        try (BatchWorker worker = new WorkerFolder(Path.of(arguments[0])).open(description, digests)) {
            for (String batch = in.readUTF(); !batch.isEmpty(); batch = in.readUTF()) {
                worker.compute(Batch.parse(batch), row -> write(row, out), () -> false);
                out.writeInt(0);
                out.flush();
            }
        }
    }

    private static void write(byte[] row, DataOutputStream out) {
        try {
            out.writeInt(row.length);
            out.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
