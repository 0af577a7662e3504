package io.github.standfirst.text;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-us, en-US",
        "EN-GB, en-GB",
        "ZH-hANT-tw, zh-Hant-TW",
        "hyw, hyw",
        "hy-arevela, hy-arevela",
        "sl-rozaj-biske, sl-rozaj-biske",
        "es-419, es-419",
        "de-CH-1901, de-CH-1901",
        "und, und",
        "UND-arab, und-Arab",
        "i-klingon, tlh",
        "en-GB-u-ca-islamic-nu-arab, en-GB-u-ca-islamic-nu-arab",
        "en-x-twain-twain, en-x-twain-twain",
        "en-a-twain-twain, en-a-twain-twain",
        "sl-rozaj-1994, sl-rozaj-1994",
        "en-x-twain, en-x-twain"
    })
    void writesTagInCanonicalCase(String text, String tag) {
        assertThat(Language.parse(text)).hasToString(tag).isEqualTo(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-a-bbb-a-ccc",
                "en-a-bbb-A-ccc",
                "en-u-ca-buddhist-t-hy-u-nu-thai",
                "de-1996-1996",
                "sl-rozaj-Rozaj",
                "sl-rozaj-1994-biske-rozaj"
            })
    void refusesExtensionsAndVariantsThatStandTwice(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(tag))
                .withMessage("language tag is \"" + tag
                        + "\"; expected is a tag of BCP 47 with each extension and variant once");
    }

    @Test
    void writesTagThatTheJdkReadsAsAnother() {
        assertThat(Language.parse("art-x-lvariant-lojban")).hasToString("jbo");
    }

    @Test
    void keepsWhatIsPrivate() {
        assertThat(Language.parse("en-a-bbb-x-a-b-a")).hasToString("en-a-bbb-x-a-b-a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en_US",
                "e",
                "en-",
                "-en",
                "en--US",
                "en US",
                " en",
                "english!",
                "en-US-",
                "1en",
                "հայ",
                "en\u0000",
                "C",
                "*"
            })
    void refusesWhatIsNoTag(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(text))
                .withMessage("language tag is %s; expected is a tag of BCP 47 such as 'en-US'", Quoted.of(text));
    }

    @Test
    void refusesTagsThatAreEmptyOrTooLong() {
        String longest = "x-" + "abcdefgh-".repeat(10) + "abcdefgh";

        assertThat(Language.parse(longest).tag()).isEqualTo(longest).hasSize(Language.MAX_LENGTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(longest + "-a"))
                .withMessage("language tag has 102 characters; allowed are 1 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(""))
                .withMessage("language tag has 0 characters; allowed are 1 to 100");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Language.parse(absent(String.class)))
                .withMessage("tag");
    }

    @Test
    void findsWhatParseTakesAndNothingElse() {
        assertThat(Language.find("hy-am")).isEqualTo(Optional.of(Language.parse("hy-AM")));
        assertThat(Language.find("hy_AM")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, LTR",
        "hy, LTR",
        "ru, LTR",
        "hi, LTR",
        "und, LTR",
        "ar, RTL",
        "ar-EG, RTL",
        "ar-Latn, LTR",
        "he-IL, RTL",
        "iw, RTL",
        "fa, RTL",
        "ur-PK, RTL",
        "yi, RTL",
        "ckb, RTL",
        "dv, RTL",
        "az, LTR",
        "az-Arab, RTL",
        "und-Hebr, RTL",
        "ff-Adlm, RTL",
        "syr, RTL",
        "ks-Deva, LTR"
    })
    void runsAsItsScriptDoes(String tag, TextDirection direction) {
        assertThat(Language.parse(tag).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"en, true", "mul, true", "und, false", "und-Latn, false", "und-419, false"})
    void tellsWhetherALanguageIsNamed(String tag, boolean determined) {
        assertThat(Language.parse(tag).isDetermined()).isEqualTo(determined);
    }

    @Test
    void undeterminedIsUnd() {
        assertThat(Language.UNDETERMINED).isEqualTo(Language.parse("und"));
    }

    @Test
    void givesTheLocaleForFormatters() {
        assertThat(Language.parse("en-gb").locale()).isEqualTo(Locale.UK);
    }

    @Test
    void isOrderedByTag() {
        assertThat(Language.parse("en")).isLessThan(Language.parse("en-GB")).isLessThan(Language.parse("hy"));
    }

    @Test
    void isCanonicalAfterOneReading() {
        assertThat(Language.parse("und-x-en"))
                .isEqualTo(Language.parse(Language.parse("und-x-en").tag()));
    }

    @ParameterizedTest
    @CsvSource({
        "klingon-x-lvariant-klingon, klingon-klingon",
        "klingon-klingon, klingon-klingon",
        "en-x-lvariant-biske, en-biske"
    })
    void aLanguageIsNoVariantOfItself(String tag, String canonical) {
        assertThat(Language.parse(tag).tag()).isEqualTo(canonical);
        assertThat(Language.parse(canonical).tag()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-biske-x-lvariant-biske", "en-x-lvariant-biske-biske"})
    void refusesAVariantTwiceThatIsPrivateAtFirst(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(tag))
                .withMessage("language tag is \"" + tag
                        + "\"; expected is a tag of BCP 47 with each extension and variant once");
    }

    @Property(tries = 2_000)
    void writesTheSameAgain(@ForAll("nearTags") String text) {
        Language.find(text)
                .ifPresent(
                        language -> assertThat(Language.parse(language.tag())).isEqualTo(language));
    }

    @Provide
    Arbitrary<String> nearTags() {
        Arbitrary<String> subtag = Arbitraries.of(
                "en",
                "zh",
                "min",
                "nan",
                "i",
                "klingon",
                "default",
                "art",
                "lojban",
                "sgn",
                "be",
                "fr",
                "x",
                "u",
                "t",
                "ca",
                "japanese",
                "nu",
                "latn",
                "arab",
                "Hant",
                "JP",
                "TH",
                "NO",
                "NY",
                "419",
                "1901",
                "lvariant",
                "biske",
                "a",
                "und",
                "iw",
                "id",
                "yi",
                "",
                "abcdefghi");
        return subtag.list().ofMinSize(1).ofMaxSize(6).map(subtags -> String.join("-", subtags));
    }
}
