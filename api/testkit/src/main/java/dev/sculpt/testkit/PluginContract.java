package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.setting.Setting;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link SculptPlugin} has to hold. Extend it and say which plugin is meant. */
public abstract class PluginContract {

    /** Returns the plugin under test. */
    protected abstract SculptPlugin plugin();

    @Test
    void isListedForTheServiceLoader() {
        Class<?> type = plugin().getClass();
        assertTrue(ServiceLoader.load(SculptPlugin.class, type.getClassLoader()).stream()
                .anyMatch(provider -> provider.type() == type), type.getName() + " in META-INF/services");
    }

    @Test
    void offersSomethingAndNoNull() {
        List<Factory<?, ?>> factories = plugin().factories();
        assertFalse(factories.isEmpty(), "offers nothing");
        factories.forEach(factory -> assertNotNull(factory));
    }

    @Test
    void givesEachFactoryOfAKindItsOwnName() {
        List<String> names = plugin().factories().stream().map(factory -> factory.kind() + " " + factory.name()).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void describesEverySetting() {
        assertAll(plugin().factories().stream()
                .flatMap(factory -> components(factory.settings(), new HashSet<>()))
                .map(component -> () -> assertDescribed(component)));
    }

    @Test
    void hasPublicSettings() {
        plugin().factories().forEach(factory -> assertTrue(
                Modifier.isPublic(factory.settings().getModifiers()),
                factory.settings().getName() + " is public"));
    }

    /** Returns the components of a settings record and of the records in it, but of those seen, as of one in itself. */
    private static Stream<RecordComponent> components(Class<?> settings, Set<Class<?>> seen) {
        if (!seen.add(settings)) {
            return Stream.empty();
        }
        return Arrays.stream(settings.getRecordComponents()).flatMap(component -> Stream.concat(
                Stream.of(component), records(component.getGenericType()).flatMap(type -> components(type, seen))));
    }

    private static Stream<Class<?>> records(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(PluginContract::records);
        }
        return type instanceof Class<?> plain && plain.isRecord() ? Stream.of(plain) : Stream.empty();
    }

    private static void assertDescribed(RecordComponent component) {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        Setting setting = component.getAnnotation(Setting.class);
        assertNotNull(setting, name + " has no @Setting");
        assertFalse(setting.value().isBlank(), name + " says nothing about its meaning");
        assertTrue(setting.min() <= setting.max(), name + " has an empty range");
    }
}
