package io.github.standfirst.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.text.CharacterRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final String HEADLINE = "{io.github.standfirst.article.CompleteForState.headline}";

    private static Map<String, String> file(String path) throws IOException {
        try (InputStream in = requireNonNull(Messages.class.getResourceAsStream(path), path)) {
            String content = new String(in.readAllBytes(), UTF_8);
            assertThat(CharacterRule.clean(content)).isEqualTo(content);
            Properties properties = new Properties();
            properties.load(new StringReader(content));
            assertThat(properties.size()).as("no key stands twice").isEqualTo((int)
                    content.lines().count());
            return properties.stringPropertyNames().stream()
                    .collect(toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
        }
    }

    private static Map<String, String> file(String folder, String suffix) throws IOException {
        return file(folder + "ContributorValidationMessages" + suffix + ".properties");
    }

    private static Map<String, String> placeholders(Map<String, String> texts) {
        Map<String, String> placeholders = new TreeMap<>();
        texts.forEach((key, text) -> placeholders.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()
                        .toString()));
        return placeholders;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_en", "_hy", "_hyw", "_ru"})
    void everyLanguageIsComplete(String suffix) throws IOException {
        Map<String, String> english = file("", "");
        Map<String, String> texts = file("", suffix);

        assertThat(placeholders(texts)).isEqualTo(placeholders(english));
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .isNotBlank()
                        .doesNotContain("{", "}", "$", "\\"));
        if (suffix.equals("_en")) {
            assertThat(texts).isEqualTo(english);
        } else {
            assertThat(texts).allSatisfy((key, text) -> assertThat(text).isNotEqualTo(english.get(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_en", "_hy", "_hyw", "_ru"})
    void bothCopiesAreTheSame(String suffix) throws IOException {
        assertThat(file("", suffix)).isEqualTo(file("/", suffix));
    }

    @ParameterizedTest
    @CsvSource({
        "en, an article needs a headline",
        "en-GB, an article needs a headline",
        "hy, հոդվածին վերնագիր է պետք",
        "hy-AM, հոդվածին վերնագիր է պետք",
        "hyw, յօդուածին վերնագիր մը պէտք է",
        "hyw-FR, յօդուածին վերնագիր մը պէտք է",
        "ru-RU, статье нужен заголовок",
        "ar-EG, يحتاج المقال إلى عنوان",
        "fr, an article needs a headline",
        "und, an article needs a headline",
    })
    void textIsOfTheLanguageWhateverTheMachineSpeaks(String wanted, String text) {
        Locale before = Locale.getDefault();
        try {
            for (String machine : new String[] {"ru-RU", "hy-AM", "tr-TR", "en-US"}) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                assertThat(Messages.in(Locale.forLanguageTag(wanted)).fill(HEADLINE, Map.of()))
                        .isEqualTo(text);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void codeIsTheKeyWithoutPackageAndWithoutMessage() {
        assertThat(Messages.code(HEADLINE)).isEqualTo("CompleteForState.headline");
        assertThat(Messages.code("{io.github.standfirst.text.TextLength.message}"))
                .isEqualTo("TextLength");
    }

    @Test
    void numbersAreWrittenAsTheyAre() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Messages.filled("{min}..{max}", Map.of("min", 0, "max", 2_000_000)))
                    .isEqualTo("0..2000000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{jakarta.validation.constraints.NotNull.message}", "${1+1}", "{max}", "{value}"})
    void bracesOfAValueAreNotLookedUp(String value) {
        assertThat(Messages.filled("a {value} b {max}", Map.of("value", value, "max", 7)))
                .isEqualTo("a \u2068\"" + value + "\"\u2069 b 7");
    }

    @Test
    void valueIsCutEscapedAndIsolated() {
        assertThat(Messages.filled("{value}!", Map.of("value", "\u202Egnp.\n\u2069" + "a".repeat(100))))
                .isEqualTo("\u2068\"\\u{202E}gnp.\\u{A}\\u{2069}" + "a".repeat(53) + "\"...\u2069!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{max", "}", "{}", "{other}", "{{", "{other{"})
    void whatNamesNoAttributeStays(String text) {
        assertThat(Messages.filled(text, Map.of("max", 7))).isEqualTo(text);
    }

    @Test
    void attributeIsFoundBehindWhatNamesNone() {
        assertThat(Messages.filled("{a{max}{b}{max}", Map.of("max", 7))).isEqualTo("{a7{b}7");
    }
}
