package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of RFC 8785, by its own examples and by another implementation. */
class CanonicalJsonTest {

    private static final StandfirstJson JSON = StandfirstJson.create();

    private static String canonical(String json) {
        return CanonicalJson.of(json).text();
    }

    /** RFC 8785, section 3.2.2. */
    @Test
    void writesTheExampleOfTheStandard() {
        assertThat(canonical("""
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void sortsNamesByCodeUnits() {
        assertThat(canonical("""
                {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}""")).isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
    }

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesTheNumbersOfTheStandard(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(canonical(new BigDecimal(value).toString())).isEqualTo(text);
    }

    /** Where the distance from one double to the next doubles, the nearest decimal need not be the shortest. */
    @Test
    void writesPowersOfTwoAndTheirNeighboursAsAnotherImplementationDoes() throws IOException {
        assertThat(canonical("[5.684341886080802E-14]")).isEqualTo("[5.684341886080802e-14]");
        for (int exponent = Double.MIN_EXPONENT; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            String json = "[" + new BigDecimal(power) + "," + new BigDecimal(Math.nextUp(power)) + ","
                    + new BigDecimal(Math.nextDown(power)) + "]";
            if (Math.nextDown(power) >= Double.MIN_NORMAL) {
                assertThat(canonical(json)).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
            }
        }
    }

    /** Of normal numbers only: the other one writes some of the subnormal ones, as 1e-320, in no form of the standard. */
    @Property(tries = 2_000)
    void writesNumbersAsAnotherImplementationDoes(@ForAll long bits) throws IOException {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL) {
            String json = "[" + new BigDecimal(value) + "]";
            assertThat(canonical(json)).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
        }
    }

    /** ECMA-262, Number::toString: no shorter decimal reads back, and none of that length is nearer. */
    @Property(tries = 2_000)
    void writesSubnormalNumbersInFewestDigits(@ForAll @LongRange(min = 1, max = (1L << 52) - 1) long bits) {
        double value = Double.longBitsToDouble(bits);
        BigDecimal exact = new BigDecimal(value);
        String text = canonical(exact.toString());
        BigDecimal written = new BigDecimal(text);
        int digits = written.precision();

        assertThat(text).matches("[1-9](\\.[0-9]*[1-9])?e-3[0-9]{2}");
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(written).isEqualByComparingTo(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
        if (digits > 1) {
            for (RoundingMode direction : List.of(RoundingMode.DOWN, RoundingMode.UP)) {
                BigDecimal shorter = exact.round(new MathContext(digits - 1, direction));
                assertThat(shorter.doubleValue()).isNotEqualTo(value);
            }
        }
    }

    @Property(tries = 500)
    void writesTextsAsAnotherImplementationDoes(@ForAll String text) throws IOException {
        String escaped = text.chars()
                .filter(c -> !Character.isSurrogate((char) c))
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .reduce("", String::concat);
        String json = "{\"" + escaped + "\":[\"" + escaped + "\",{}, []]}";
        assertThat(canonical(json)).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }

    @Example
    void agreesOnAllGoldenFiles() throws IOException {
        for (Golden golden : Golden.all().toList()) {
            String canonical = canonical(golden.text());
            assertThat(canonical).isEqualTo(new JsonCanonicalizer(golden.text()).getEncodedString());
            assertThat(canonical(canonical)).isEqualTo(canonical);
        }
    }

    @Test
    void refusesWhatHasNoCanonicalForm() {
        refuses(
                "{\"a\":1,\"a\":1}",
                "at \"/a\", line 1, column 8: found a member of that name twice; expected is it once");
        refuses(
                "\"\\ud800\"",
                "at the root, line 1, column 1: found a lone surrogate in \"\\u{D800}\"; expected is Unicode");
        refuses(
                "{\"a\":[0,\n{\"b\":\"x\\udc00\"}]}",
                "at \"/a/1/b\", line 2, column 6: found a lone surrogate in \"x\\u{DC00}\"; expected is Unicode");
        // Some versions of Jackson refuse such a name themselves.
        assertThatThrownBy(() -> CanonicalJson.of("[[],{\"\\ud800\":1}]"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessageStartingWith("at \"/1");
        refuses("1e400", "at the root, line 1, column 1: found \"1e400\"; expected is a number of 64 bits");
        refuses(
                "{\"a\":{},\"b\":[[1],\n [2,-1e999]]}",
                "at \"/b/1/1\", line 2, column 5: found \"-1e999\"; expected is a number of 64 bits");
        refuses(
                "[" + "0,".repeat(1_000_000) + "0]",
                "at \"/1000000\", line 1, column 2000002: found more than 1000000 entries; expected are fewer");
        refuses("[1] 2", "at the root, line 1, column 5: found a number behind the document; expected is its end");
    }

    private static void refuses(String json, String message) {
        assertThatThrownBy(() -> CanonicalJson.of(json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(message);
    }

    @Test
    void tagsArticlesOfAnyLength() {
        Article article = Article.builder(ArticleId.of("a-1"), Language.UNDETERMINED, "Long")
                .body(SafeHtml.ofText("a".repeat(9_000_000)))
                .build();

        assertThat(StandfirstJson.create().entityTag(article)).hasSize(45);
    }

    @Test
    void hashesTheForm() {
        CanonicalJson empty = CanonicalJson.of(" { } ");
        assertThat(empty.sha256()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(empty.entityTag()).isEqualTo("\"RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o\"");
        assertThat(empty).isEqualTo(CanonicalJson.of("{}")).hasSameHashCodeAs(CanonicalJson.of("{}"));
        assertThat(empty).hasToString("CanonicalJson[sha256=" + empty.sha256() + "]");
    }

    /** The time of counting is another one at each request. */
    static Stream<Instant> times() {
        return Stream.of(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void tagsWhatIsShownAndNotWhenItWasCounted(Instant asOf) {
        ThreadPage page = Samples.threadPage();
        ThreadSummary summary =
                new ThreadSummary(page.summary().count(), page.summary().latest(), asOf);
        ThreadPage later = new ThreadPage(page.article(), summary, page.first(), page.rows(), page.next());
        assertThat(JSON.entityTag(later))
                .isEqualTo(JSON.entityTag(page))
                .startsWith("W/\"")
                .endsWith("\"");
        assertThat(JSON.entityTag(Samples.teaser().withThread(summary))).isEqualTo(JSON.entityTag(Samples.teaser()));
        ThreadSummary more = new ThreadSummary(3, page.summary().latest(), asOf);
        assertThat(JSON.entityTag(Samples.teaser().withThread(more))).isNotEqualTo(JSON.entityTag(Samples.teaser()));
        assertThat(JSON.entityTag(Samples.articlePage())).startsWith("W/\"").isNotEqualTo(JSON.entityTag(page));
        assertThat(JSON.entityTag(Samples.fullArticle()))
                .startsWith("\"")
                .isNotEqualTo(JSON.entityTag(Samples.minimalArticle()));
    }
}
