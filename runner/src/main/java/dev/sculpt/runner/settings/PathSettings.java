package dev.sculpt.runner.settings;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths in a settings record: what a plugin may read. */
public final class PathSettings {

    private PathSettings() { }

    /** Returns the paths of a record, those within its records, lists and mappings included, in their order. */
    public static List<Path> of(Record settings) {
        return within(settings).toList();
    }

    private static Stream<Path> within(Object value) {
        if (value instanceof Path path) { // which is a collection of paths itself
            return Stream.of(path);
        } else if (value instanceof Record settings) {
            return Stream.of(settings.getClass().getRecordComponents())
                    .flatMap(component -> within(value(settings, component)));
        } else if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(PathSettings::within);
        } else if (value instanceof Collection<?> values) {
            return values.stream().flatMap(PathSettings::within);
        } else if (value instanceof Map<?, ?> values) {
            return values.values().stream().flatMap(PathSettings::within);
        }
        return Stream.empty();
    }

    private static Object value(Record settings, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // records of plugins need not be public
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the component " + component + " cannot be read", e);
        }
    }
}
