package io.github.standfirst.article;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Nested
    class Kept {

        @ParameterizedTest
        @ValueSource(strings = {"a", "a_b.html", "A--b", "-", "...", "%d5%a1", "e\u0301", "☃", "a&b=c", "12", "ա:բ"})
        void isAsTheSiteHasIt(String value) {
            assertThat(new Slug(value)).hasToString(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {".", "..", "a/b", "/", "a\\b", "a?b", "a#b"})
        void isOnePathSegment(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Slug(value))
                    .withMessage("slug is %s; expected is one path segment", Quoted.of(value));
        }

        @ParameterizedTest
        @CsvSource({
            "' a', 0020, 0",
            "'a\u00A0b', 00A0, 1",
            "'a\u202Eb', 202E, 1",
            "'a\u0085', 0085, 1",
            "'ab\uFFFF', FFFF, 2"
        })
        void hasNoWhiteSpaceOrControls(String value, String codePoint, int index) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Slug(value))
                    .withMessage(
                            "slug has U+%s at index %d; allowed are no white space, controls or bidi controls",
                            codePoint, index);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u200B", "\uFEFF\u00AD", "\u3164", "\u2800", "\u0301"})
        void canBeSeen(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Slug(value))
                    .withMessage("slug is %s; expected is a text that can be seen", Quoted.of(value));
        }

        @Test
        void has1To200Bytes() {
            String longest = "ա".repeat(100);

            assertThat(new Slug(longest).value()).isEqualTo(longest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Slug(longest + "a"))
                    .withMessage("slug has 201 bytes; allowed are 1 to 200");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Slug(""))
                    .withMessage("slug has 0 bytes; allowed are 1 to 200");
        }
    }

    @Nested
    class Of {

        @ParameterizedTest
        @ValueSource(strings = {"bridge", "a-1", "Երեւան", "हिन्दी-में", "กรุงเทพ", "東京2020", "سلام", "--", "q\u0303"})
        void takesLettersMarksDigitsAndHyphens(String text) {
            assertThat(Slug.of(text)).hasToString(text);
        }

        @Test
        void composes() {
            assertThat(Slug.of("cafe\u0301")).isEqualTo(Slug.of("café"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                ~a b~      | " "          | 1
                a_b        | "_"          | 1
                a.b        | "."          | 1
                a/b        | "/"          | 1
                don’t      | "\\u{2019}"   | 3
                👋         | "\\u{1F44B}"  | 0
                éé!        | "!"          | 2
                %d5        | "%"          | 0
                """)
        void refusesSlugWithAnythingElse(String text, String found, int index) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Slug.of(text))
                    .withMessage("slug has %s at index %d; allowed are letters, marks, digits and '-'", found, index);
        }

        @Test
        void refusesWhatIsEmptyOrNull() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Slug.of(""))
                    .withMessage("slug has 0 bytes; allowed are 1 to 200");
            assertThatNullPointerException()
                    .isThrownBy(() -> Slug.of(absent(String.class)))
                    .withMessage("slug");
        }
    }

    @Nested
    class FromTitle {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                The Bridge Is Open                 | the-bridge-is-open
                Don’t panic: Երեւան!               | dont-panic-երեւան
                rock'n'roll                        | rocknroll
                ~  --A – B…  C--  ~                | a-b-c
                C++ & C#                           | c-c
                Օրվանի լաստանավը կրկին կնավարկի    | օրվանի-լաստանավը-կրկին-կնավարկի
                Երևան և Գյումրի                    | երևան-և-գյումրի
                عبّارة البحيرة تبحر من جديد         | عبّارة-البحيرة-تبحر-من-جديد
                हिन्दी में समाचार: क्षेत्र              | हिन्दी-में-समाचार-क्षेत्र
                ข่าวเรือข้ามฟาก กลับมา              | ข่าวเรือข้ามฟาก-กลับมา
                渡轮，二十八年后再次启航！           | 渡轮-二十八年后再次启航
                フェリー、再び                       | フェリー-再び
                Ferry ⛴️💙 sails                    | ferry-sails
                a👩‍👩‍👧b                            | a-b
                Ελλάδα Σ                           | ελλάδα-σ
                STRASSE Straße                     | strasse-straße
                2,000 km²                          | 2-000-km
                ΌΣΟΣ                               | όσος
                """)
        void joinsWordsOfAnyScript(String title, String slug) {
            assertThat(Slug.from(title)).contains(new Slug(slug));
        }

        /** A keycap is a digit in a box, and many a letter has an emoji's look: what is kept is the letter. */
        @ParameterizedTest
        @CsvSource({"1️⃣2️⃣, 12", "ℹ️ desk, ℹ-desk", "葛󠄀飾, 葛飾", "a\uFE0Fb, ab", "a\u3164b, ab"})
        void dropsWhatOnlyChoosesALook(String title, String slug) {
            assertThat(Slug.from(title)).contains(new Slug(slug));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u3164", "\u115F\u1160", "\uFFA0 \u3164"})
        void hasNoneOfLettersThatNobodySees(String title) {
            assertThat(Slug.from(title)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "👋🏽⛴️", "—…!", "\u0301", "\u200D", "'", "½", "\uD83D", "☕️"})
        void hasNoneWithoutALetterOrDigit(String title) {
            assertThat(Slug.from(title)).isEmpty();
        }

        @Test
        void composesAlsoWhereAJoinerStoodBetween() {
            assertThat(Slug.from("CAFE\u0301")).contains(Slug.of("café"));
            assertThat(Slug.from("cafe\u200D\u0301")).contains(Slug.of("café"));
            assertThat(Slug.from("e\u00AD\u0301")).contains(Slug.of("é"));
        }

        @Test
        void dropsMarksThatHaveNoLetter() {
            assertThat(Slug.from("\u0301a \u0301b \u0301")).contains(Slug.of("a-b"));
        }

        @Test
        void isCutBetweenWordsIfThatCostsLittle() {
            assertThat(Slug.from("bridge ".repeat(40))).contains(Slug.of("bridge-".repeat(27) + "bridge"));
            assertThat(Slug.from("a".repeat(99) + " " + "b".repeat(120)))
                    .contains(Slug.of("a".repeat(99) + "-" + "b".repeat(100)));
            assertThat(Slug.from("a".repeat(100) + " " + "b".repeat(120))).contains(Slug.of("a".repeat(100)));
        }

        @Test
        void isCutToJust200BytesWithinAWord() {
            assertThat(Slug.from("a".repeat(201))).contains(Slug.of("a".repeat(200)));
            assertThat(Slug.from("a" + "ա".repeat(150))).contains(Slug.of("a" + "ա".repeat(99)));
            assertThat(Slug.from("東".repeat(100))).contains(Slug.of("東".repeat(66)));
            assertThat(Slug.from("𠮷".repeat(100))).contains(Slug.of("𠮷".repeat(50)));
        }

        /** A virama binds two letters into one cluster: क्ष is not to become क्. */
        @Test
        void isRatherCutBetweenClusters() {
            assertThat(Slug.from("aaa" + "कमल".repeat(21) + "क्ष")).contains(Slug.of("aaa" + "कमल".repeat(21)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"q\u0303", "कि", "ก้", "ཀ\u0F71\u0F72", "ሀ\u135F", "a\u0316\u0301\u0336"})
        void isNeverCutBetweenALetterAndItsMarks(String syllable) {
            for (int before = 0; before < 8; before++) {
                String title = Normalizer.normalize("a".repeat(before) + syllable.repeat(100), Normalizer.Form.NFC);
                String slug = Slug.from(title).orElseThrow().value();

                assertThat(title).startsWith(slug);
                assertThat(Character.getType(title.codePointAt(slug.length())))
                        .isEqualTo(Character.getType(syllable.codePointAt(0)));
                assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 200);
            }
        }

        /** Letters by their category, and yet no beginning of a cluster: the vowels am, and vowels of old Hangul. */
        @ParameterizedTest
        @ValueSource(strings = {"กำ", "ກຳ", "\u1112\u119E", "\u1112\u119E\u11F9", "\u0D4Eക"})
        void isNeverCutBetweenLettersOfOneCluster(String syllable) {
            for (int before = 0; before < 12; before++) {
                String slug = Slug.from("a".repeat(before) + syllable.repeat(80))
                        .orElseThrow()
                        .value();

                assertThat((slug.length() - before) % syllable.length()).isZero();
                assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 200);
            }
        }

        @Test
        void keepsTheLettersBeforeOneThatHasMoreMarksThanFit() {
            String stacked = "o" + "\u0336".repeat(150);

            assertThat(Slug.from("hell" + stacked)).contains(Slug.of("hell"));
            assertThat(Slug.from("h" + stacked)).contains(Slug.of("h"));
            assertThat(Slug.from("hell no " + stacked)).contains(Slug.of("hell-no"));
            assertThat(Slug.from(stacked)).isEmpty();
        }

        @Test
        void isTheSameUnderATurkishLocale() {
            Locale usual = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(Slug.from("TITLE I")).contains(Slug.of("title-i"));
            } finally {
                Locale.setDefault(usual);
            }
        }

        @Test
        void isMadeOfTheFirst2000Characters() {
            assertThat(Slug.from(" ".repeat(1_999) + "ab")).contains(Slug.of("a"));
            assertThat(Slug.from(" ".repeat(2_000) + "ab")).isEmpty();
        }

        /** Normalizing reorders marks, and the JDK takes quadratic time to do so. */
        @Test
        @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void isMadeInTimeOfAMillionMarks() {
            String marks = "\u0301\u0316".repeat(1_000_000);

            assertThat(Slug.from("a " + marks)).contains(Slug.of("a"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Slug.of("a" + marks))
                    .withMessage("slug has 4000001 bytes; allowed are 1 to 200");
        }

        @Test
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Slug.from(absent(String.class)))
                    .withMessage("title");
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void slugOfATitleIsASlug(@ForAll("titles") String title) {
        Slug.from(title).ifPresent(slug -> {
            assertThat(Slug.of(slug.value())).isEqualTo(slug);
            assertThat(Normalizer.isNormalized(slug.value(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(slug.value().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Slug.MAX_BYTES);
            assertThat(slug.value()).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--");
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void slugOfASlugIsTheSame(@ForAll("titles") String title) {
        Slug.from(title).ifPresent(slug -> assertThat(Slug.from(slug.value())).contains(slug));
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> words = Arbitraries.of(
                "a",
                "Is",
                "É",
                "e\u0301",
                "q\u0303",
                "ß",
                "İ",
                "I",
                "ա",
                "և",
                "क्ष",
                "हि",
                "ก้",
                "سّ",
                "東",
                "𠮷",
                "👋🏽",
                " ",
                "-",
                "'",
                "\u200D",
                "\u0316\u0301",
                "1",
                "²",
                "!",
                "한",
                "\u1112\u1161\u11AB",
                "ﬁ",
                "Ǆ");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(150).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Test
    void isOrderedByDigitRuns() {
        assertThat(Slug.of("part-9")).isLessThan(Slug.of("part-10"));
    }
}
