package io.github.standfirst.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The texts of our constraints in one language. They are read from this package and not by a {@code ResourceBundle},
 * which would fall back to the default locale and might find the file of another jar.
 *
 * @param texts the texts by their templates, such as {@code {io.github.standfirst.text.TextLength.message}}
 */
record Messages(Map<String, String> texts) {

    private static final String PREFIX = "{io.github.standfirst.";
    private static final String DEFAULT_SUFFIX = ".message}";

    /** U+2068 and U+2069: what stands between them neither takes nor gives a direction of writing. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private static final Messages ENGLISH = new Messages(Map.of()).with("");
    private static final Messages ARMENIAN = ENGLISH.with("_hy");
    private static final Map<String, Messages> BY_LANGUAGE = Map.of(
            "ar", ENGLISH.with("_ar"),
            "hy", ARMENIAN,
            "hyw", ARMENIAN.with("_hyw"),
            "ru", ENGLISH.with("_ru"));

    Messages {
        texts = Map.copyOf(texts);
    }

    /** The texts in the language of a locale, in English where there are none. */
    static Messages in(Locale locale) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    /** The short name of a template: without package and, where it is the constraint's only one, without {@code message}. */
    static String code(String template) {
        int start = template.indexOf('.', PREFIX.length()) + 1;
        int suffix = template.endsWith(DEFAULT_SUFFIX) ? DEFAULT_SUFFIX.length() : 1;
        return template.substring(start, template.length() - suffix);
    }

    /** These, and before them those of a file. */
    private Messages with(String suffix) {
        String name = "ContributorValidationMessages" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> all = new HashMap<>(texts);
        for (String key : properties.stringPropertyNames()) {
            all.put("{" + key + "}", properties.getProperty(key));
        }
        return new Messages(all);
    }

    /** Answers whether a template is one of ours. */
    boolean has(String template) {
        return texts.containsKey(template);
    }

    /** The text of a template with the attributes of a constraint in their places. */
    String fill(String template, Map<String, Object> attributes) {
        return filled(texts.getOrDefault(template, template), attributes);
    }

    /** The text with attributes in the places of their names in braces; braces in a value are text. */
    static String filled(String text, Map<String, Object> attributes) {
        StringBuilder filled = new StringBuilder();
        int written = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            Object value = close < 0 ? null : attributes.get(text.substring(open + 1, close));
            if (value != null) {
                filled.append(text, written, open).append(shown(value));
                written = close + 1;
            }
        }
        return filled.append(text, written, text.length()).toString();
    }

    private static String shown(Object value) {
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : FIRST_STRONG_ISOLATE + Quoted.of(value.toString()) + POP_DIRECTIONAL_ISOLATE;
    }
}
