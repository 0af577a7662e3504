package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.Quoted;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A value that stands as a string.
 *
 * @param type of the values
 * @param written the string of a value
 * @param parsed the value of a string; an {@link IllegalArgumentException} says why there is none
 */
record TextForm<V>(Class<V> type, Function<V, String> written, Function<String, V> parsed) implements Form<V> {

    /** Enum constants in lower case, with hyphens. */
    static <E extends Enum<E>> TextForm<E> ofEnum(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        Map<E, String> names = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            names.put(constant, name(constant));
            constants.put(name(constant), constant);
        }
        String expected = "; expected is one of \"" + String.join("\", \"", constants.keySet()) + '"';
        return new TextForm<>(type, constant -> requireNonNull(names.get(constant)), text -> {
            E constant = constants.get(text);
            if (constant == null) {
                throw new IllegalArgumentException("found " + Quoted.of(text) + expected);
            }
            return constant;
        });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String wanted() {
        return "a text";
    }

    @Override
    public void write(V value, TokenSink out) {
        out.text(written.apply(value));
    }

    @Override
    public V read(JsonReading in) {
        String text = in.text(wanted());
        return in.checked(parsed, text);
    }
}
