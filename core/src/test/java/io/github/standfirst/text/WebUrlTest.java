package io.github.standfirst.text;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

    private static final String CHARACTERS =
            "; allowed are no backslashes, controls, lone surrogates and noncharacters";

    private static final String LABELS = "allowed are 1 to 63 letters, digits and inner hyphens";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            https://news.example/a/b?c=d#e             => https://news.example/a/b?c=d#e
            https://news.example                       => https://news.example/
            https://news.example?q                     => https://news.example/?q
            https://news.example#top                   => https://news.example/#top
            HTTPS://News.EXAMPLE/Path                  => https://news.example/Path
            http://news.example:80/                    => http://news.example/
            https://news.example:443/                  => https://news.example/
            http://news.example:443/                   => http://news.example:443/
            https://news.example:00080/                => https://news.example:80/
            https://news.example:65535/                => https://news.example:65535/
            https://a-b.c--d.example/                  => https://a-b.c--d.example/
            https://localhost/                         => https://localhost/
            https://127.0.0.1/                         => https://127.0.0.1/
            https://0.0.0.0/                           => https://0.0.0.0/
            https://255.255.255.255/                   => https://255.255.255.255/
            https://1.2.example/                       => https://1.2.example/
            https://0x.example/                        => https://0x.example/
            https://news.example/../x/./y              => https://news.example/../x/./y
            https://news.example//x                    => https://news.example//x
            https://news.example/a b                   => https://news.example/a%20b
            https://news.example/%d6%85%zz%            => https://news.example/%d6%85%zz%
            https://news.example/"<>^`{}|'[]           => https://news.example/%22%3C%3E%5E%60%7B%7D|'[]
            https://news.example/?"<>^`{}|'[]?         => https://news.example/?%22%3C%3E^`{}|%27[]?
            https://news.example/#"<>^`{}|'[]#?        => https://news.example/#%22%3C%3E^%60{}|'[]#?
            https://news.example/a@b?c@d#e@f           => https://news.example/a@b?c@d#e@f
            https://news.example/a:b                   => https://news.example/a:b
            https://news.example/օրուան                => https://news.example/%D6%85%D6%80%D5%B8%D6%82%D5%A1%D5%B6
            https://news.example/?q=سلام               => https://news.example/?q=%D8%B3%D9%84%D8%A7%D9%85
            https://news.example/#👋🏽                 => https://news.example/#%F0%9F%91%8B%F0%9F%8F%BD
            https://լուրեր.example/                    => https://xn--29an0b6abj.example/
            https://пример.example/                    => https://xn--e1afmkfd.example/
            https://例え.example/                        => https://xn--r8jz45g.example/
            https://bücher.example/                    => https://xn--bcher-kva.example/
            https://BÜCHER.example/                    => https://xn--bcher-kva.example/
            https://ｎｅｗｓ．example/                     => https://news.example/
            https://news。example/                      => https://news.example/
            https://１２７.0.0.1/                         => https://127.0.0.1/
            https://XN--BCHER-KVA.example/             => https://xn--bcher-kva.example/
            """)
    void writesAddressFromItsParts(String text, String value) {
        assertThat(WebUrl.parse(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            news.example/a                      | has another scheme or none; expected is 'http://' or 'https://'
            /a                                  | has another scheme or none; expected is 'http://' or 'https://'
            //news.example/a                    | has another scheme or none; expected is 'http://' or 'https://'
            ftp://news.example/                 | has another scheme or none; expected is 'http://' or 'https://'
            javascript:alert(1)                 | has another scheme or none; expected is 'http://' or 'https://'
            javascript://news.example/%0Aalert(1) | has another scheme or none; expected is 'http://' or 'https://'
            data:text/html,x                    | has another scheme or none; expected is 'http://' or 'https://'
            https:news.example                  | has another scheme or none; expected is 'http://' or 'https://'
            https:/news.example                 | has another scheme or none; expected is 'http://' or 'https://'
            https//news.example                 | has another scheme or none; expected is 'http://' or 'https://'
            ｈttps://news.example                | has another scheme or none; expected is 'http://' or 'https://'
            https://                            | has a host of 0 characters; allowed are 1 to 253
            https:///news.example               | has a host of 0 characters; allowed are 1 to 253
            https://:443/                       | has a host of 0 characters; allowed are 1 to 253
            https://?news.example               | has a host of 0 characters; allowed are 1 to 253
            https://#news.example               | has a host of 0 characters; allowed are 1 to 253
            https://news.example:/              | has a port ""; allowed are 1 to 65535
            https://news.example:0/             | has a port "0"; allowed are 1 to 65535
            https://news.example:65536/         | has a port "65536"; allowed are 1 to 65535
            https://news.example:000080/        | has a port "000080"; allowed are 1 to 65535
            https://news.example:8O/            | has a port "8O"; allowed are 1 to 65535
            https://news.example:-1/            | has a port "-1"; allowed are 1 to 65535
            https://news.example:+80/           | has a port "+80"; allowed are 1 to 65535
            https://news.example:٨٠/            | has a port "٨٠"; allowed are 1 to 65535
            https://news.example:80:80/         | has a port "80:80"; allowed are 1 to 65535
            """)
    void refusesWhatIsNotSchemeHostAndPort(String text, String found) {
        assertRefused(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://news_desk.example/     | news_desk
            https://-news.example/         | -news
            https://news-.example/         | news-
            https://news..example/         | ~~
            https://.news.example/         | ~~
            https://news.example./         | ~~
            https://./                     | ~~
            https://news example/          | news example
            https://news%2Eexample/        | news%2eexample
            https://%6Eews.example/        | %6eews
            https://ne"ws.example/         | ne"ws
            https://<b>.example/           | <b>
            https://news!.example/         | news!
            https://news,example/          | news,example
            https://[::1]/                 | [
            https://[::ffff:127.0.0.1]/    | [
            https://[v1.x]/                | [v1
            https://news.example;x/        | example;x
            https://news.example&x/        | example&x
            https://a.*.example/           | *
            """)
    void refusesLabelsThatAreNotLettersDigitsAndInnerHyphens(String text, String label) {
        assertRefused(text, "has a host label %s; %s".formatted(Quoted.of(label), LABELS));
    }

    @Test
    void refusesLabelOf64CharactersAndTakesOneOf63() {
        String label = "a".repeat(63);

        assertThat(WebUrl.parse("https://" + label + ".example/").host()).isEqualTo(label + ".example");
        assertRefused(
                "https://" + label + "a.example/", "has a host label \"" + label.substring(3) + "\"...; " + LABELS);
    }

    @Test
    void refusesHostOf254CharactersAndTakesOneOf253() {
        String host = ("a".repeat(49) + ".").repeat(5) + "abc";

        assertThat(WebUrl.parse("https://" + host + "/").host()).isEqualTo(host).hasSize(253);
        assertRefused("https://a" + host + "/", "has a host of 254 characters; allowed are 1 to 253");
        assertRefused("https://" + "ա".repeat(254), "has a host of 254 characters; allowed are 1 to 253");
        assertRefused("https://" + "ա.".repeat(100) + "example/", "has a host of 807 characters; allowed are 1 to 253");
    }

    /** What browsers rewrite to an IPv4 address: WHATWG URL, sections 3.5 "ends in a number" and "IPv4 parser". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://0x7f.1/",
                "https://0X7F.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://127.0.0.01/",
                "https://127.0.0.256/",
                "https://127.0.0.1000/",
                "https://127.0.0.0x1/",
                "https://1.2.3.4.5/",
                "https://news.example.1/",
                "https://news.example.0x/",
                "https://0/",
                "https://１２７.1/",
                "https://①/"
            })
    void refusesHostsThatEndInANumber(String text) {
        assertRefused(text, "has a host that ends in a number; expected is a name, or four numbers from 0 to 255");
    }

    /**
     * UTS 46 and RFC 3490 map, keep or drop them each in its own way, so the hosts differ: {@code КӀ.example} is
     * {@code xn--j1a21a.example} in a browser and {@code xn--j1a2y.example} for {@code java.net.IDN}.
     */
    @ParameterizedTest
    @CsvSource({
        "faß, 00DF",
        "FAẞ, 1E9E",
        "ς, 03C2",
        "a\u200Cb, 200C",
        "a\u200Db, 200D",
        "КӀ, 04C0",
        "Ⴀ, 10A0",
        "aჅ, 10C5",
        "Ⅎ, 2132",
        "Ↄ, 2183",
        "\uD87E\uDC68, 2F868",
        "a\uD87E\uDC74, 2F874",
        "\uD87E\uDD1F, 2F91F",
        "\uD87E\uDD5F, 2F95F",
        "\uD87E\uDDBF, 2F9BF",
        "a\u1806b, 1806",
        "a\u17B4, 17B4",
        "a\u17B5, 17B5",
        "a\u115F, 115F",
        "a\u1160, 1160",
        "a\u3164, 3164",
        "a\uFFA0, FFA0"
    })
    void refusesDeviationCharactersInHosts(String label, String codePoint) {
        assertRefused(
                "https://" + label + ".example/",
                "has a host with U+" + codePoint + ", which is to be given as an A-label");
    }

    /** A letter that compatibility mapping turns into a delimiter must not move the end of the host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example／evil.example/",
                "https://news.example？evil.example/",
                "https://news.example＃evil.example/",
                "https://news.example＠evil.example/",
                "https://news.example℀evil.example/",
                "https://％6eews.example/",
                "https://news․example/",
                "https://⒈example/",
                "https://a\u00A0b.example/",
                "https://\u202Eexample/",
                "https://👋.\u0378/"
            })
    void refusesHostsThatMapToMoreThanLabels(String text) {
        assertRefused(text, "has a host without A-labels; expected are labels that become letters, digits and hyphens");
    }

    /** What browsers refuse, and {@link java.net.IDN} does not (RFC 5891, section 4.2.3.2, and RFC 5893). */
    @ParameterizedTest
    @ValueSource(strings = {"\u0300a", "a.\u0BBE", "\u20DDa", "\u0E33", "\uFF9E", "ok.\u0947\u0915"})
    void refusesLabelsThatBeginWithACombiningMark(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse("https://" + host + ".example/"))
                .withMessageContaining("has a host label ")
                .withMessageContaining(" that begins with a combining mark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0663b.example",
                "1\u0663.example",
                "\u0627a.example",
                "a\u0627.example",
                "\u0627-.example",
                "123.\u05D0.example",
                "\u06271\u0662.example",
                "\u0662\u0627.example"
            })
    void refusesLabelsThatMixDirections(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse("https://" + host + "/"))
                .withMessageContaining("; expected is one for which RFC 5893 holds");
    }

    @ParameterizedTest
    @CsvSource({
        "\u05D0\u05D1.example, xn--4dbc.example",
        "\u0939\u093F\u0928\u094D\u0926\u0940.example, xn--j2bd4cyah0f.example"
    })
    void takesLabelsOfOneDirection(String host, String labels) {
        assertThat(WebUrl.parse("https://" + host + "/").host()).isEqualTo(labels);
    }

    /** Browsers take a backslash for a slash (WHATWG URL, section 4.4), {@code java.net.URL} does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https:\\\\evil.example/x                  | U+005C at index 6
            https://news.example\\.evil.example/      | U+005C at index 20
            https://news.example/a\\b                 | U+005C at index 22
            https://news.example/?a\\b                | U+005C at index 23
            """)
    void refusesBackslashes(String text, String found) {
        assertRefused(text, "has " + found + CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x01, 0x09, 0x0A, 0x0D, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF})
    void refusesControlsLoneSurrogatesAndNoncharacters(int codePoint) {
        String character = Character.toString(codePoint);
        String found = "has U+%04X at index ".formatted(codePoint);

        assertRefused("https://news.example/" + character, found + 21 + CHARACTERS);
        assertRefused("https://ne" + character + "ws.example/", found + 10 + CHARACTERS);
        assertRefused("ht" + character + "tps://news.example/", found + 2 + CHARACTERS);
        assertRefused(character + "https://news.example/", found + 0 + CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {" https://news.example/", "https://news.example/ ", " ", "https://news.example/#a "})
    void refusesWhiteSpaceAtAnEnd(String text) {
        assertRefused(text, "has white space at an end; expected is none");
    }

    /** The host is what stands behind the last {@code @}, whatever the user name looks like (RFC 3986, section 7.6). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bob:hunter2@news.example/",
                "https://bob@news.example/",
                "https://@news.example/",
                "https://:@news.example/",
                "https://www.video.example@evil.example/embed/x",
                "https://bob:hunter2@",
                "https://a:b@c:d@news.example/"
            })
    void refusesUserInfoWithoutShowingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse(text))
                .withMessage("web address has user info; expected is none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ftp://bob:hunter2@news.example/        | web address has another scheme or none; expected is 'http://' or 'https://'
            bob:hunter2@news.example               | web address has another scheme or none; expected is 'http://' or 'https://'
            https://bob:hunter2\\@news.example/    | web address has U+005C at index 19; allowed are no backslashes, controls, lone surrogates and noncharacters
            https://news.example:hunter2/?to=bob@x | web address has a port "hunter2"; allowed are 1 to 65535
            """)
    void neverShowsAnAddressThatMayHoldAPassword(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse(text))
                .withMessage(message);
    }

    @Test
    void limitsTheLengthAsGivenAndAsWritten() {
        String start = "https://news.example/";
        String longest = start + "a".repeat(WebUrl.MAX_LENGTH - start.length());
        String longestOnceWritten = start + "ա".repeat((WebUrl.MAX_LENGTH - start.length()) / 6 + 1);

        assertThat(WebUrl.parse(longest).value()).isEqualTo(longest).hasSize(8_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse(longest + "a"))
                .withMessage("web address has 8001 characters; allowed are at most 8000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse(longestOnceWritten))
                .withMessage("web address has 8001 characters; allowed are at most 8000");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesAHugeAddressAtOnce() {
        String huge = "https://" + "ä.".repeat(50_000_000);

        assertThat(WebUrl.find(huge)).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesTheLongestHostOfForeignLabelsInTime() {
        assertThat(WebUrl.find("https://" + "ä".repeat(WebUrl.MAX_LENGTH - 8))).isEmpty();
        assertThat(WebUrl.find("https://" + "ä.".repeat(WebUrl.MAX_LENGTH / 2 - 4)))
                .isEmpty();
    }

    @Test
    void findsWhatParseTakesAndNothingElse() {
        assertThat(WebUrl.find("https://news.example")).isEqualTo(Optional.of(WebUrl.parse("https://news.example/")));
        assertThat(WebUrl.find("mailto:bob@news.example")).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> WebUrl.parse(absent(String.class)))
                .withMessage("value");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a:b@c, news.example",
        "https://news.example:8080?x, news.example",
        "https://NEWS.example#x, news.example",
        "https://127.0.0.1:81/, 127.0.0.1"
    })
    void knowsItsHost(String text, String host) {
        assertThat(WebUrl.parse(text).host()).isEqualTo(host);
    }

    @Test
    void isItsValue() {
        WebUrl url = WebUrl.parse("HTTPS://news.example:443");

        assertThat(url)
                .isEqualTo(new WebUrl("https://news.example/"))
                .hasSameHashCodeAs("https://news.example/".hashCode());
        assertThat(url).hasToString("https://news.example/").isLessThan(WebUrl.parse("https://news.example/a"));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void writesTheSameAgain(@ForAll("nearAddresses") String text) {
        WebUrl.find(text).ifPresent(url -> assertThat(WebUrl.parse(url.value())).isEqualTo(url));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void holdsOnlyAHttpAddressOfPrintableAscii(@ForAll("nearAddresses") String text) {
        WebUrl.find(text)
                .ifPresent(url -> assertThat(url.value())
                        .matches("https?://[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]+)?/[!-~]*")
                        .doesNotContain("\"", "<", ">", "\\", " "));
    }

    @Property(tries = 400)
    void refusesWithAnIllegalArgumentExceptionOrNotAtAll(@ForAll String text, @ForAll String host) {
        assertThat(List.of(WebUrl.find(text), WebUrl.find("https://" + host), WebUrl.find("https://a/" + text)))
                .hasSize(3);
    }

    @Provide
    Arbitrary<String> nearAddresses() {
        Arbitrary<String> part = Arbitraries.strings()
                .withChars("abz09-._~:/?#[]@!$&'()*+,;=%\"<>^`{}|\\ ")
                .withChars('ä', 'ß', 'ա', 'あ', '．', '\u200D', '\uFFFF', '\t')
                .ofMaxLength(8);
        Arbitrary<String> host =
                Arbitraries.of("news.example", "127.0.0.1", "1.1", "bücher.example", "a.", "x--y", "0x1.example", "");
        return Combinators.combine(Arbitraries.of("http://", "https://", "HTTPS://", "https:/"), host, part, part, part)
                .as((scheme, name, a, b, c) -> scheme + name + a + "/" + b + "?" + c + "#" + a + b);
    }

    private static void assertRefused(String text, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse(text))
                .withMessage("web address " + Quoted.of(text) + " " + found);
    }
}
