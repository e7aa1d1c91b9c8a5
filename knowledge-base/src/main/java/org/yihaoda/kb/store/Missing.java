package org.yihaoda.kb.store;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a record read from a stranger's JSON leaves out: every component that is not @Nullable must be there. */
final class Missing {
    private Missing() {}

    /** Where the first missing value belongs: dates, clauses[3].path; null when nothing is missing. */
    static @Nullable String in(@Nullable Object value) {
        return search("", value).findFirst().orElse(null);
    }

    private static Stream<String> search(String path, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.of(path);
            case Record group -> components(path, group);
            case List<?> list ->
                IntStream.range(0, list.size()).boxed().flatMap(i -> search(path + "[" + i + "]", list.get(i)));
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(each -> search(path + "." + each.getKey(), each.getValue()));
            default -> Stream.empty();
        };
    }

    private static Stream<String> components(String path, Record group) {
        return Stream.of(group.getClass().getRecordComponents()).flatMap(component -> {
            Optional<Object> value = value(group, component);
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            return value.isEmpty() && optional ? Stream.empty() : search(name, value.orElse(null));
        });
    }

    private static Optional<Object> value(Record group, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return Optional.ofNullable(component.getAccessor().invoke(group));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
