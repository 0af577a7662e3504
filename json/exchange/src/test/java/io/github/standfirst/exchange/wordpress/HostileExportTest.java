package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.exchange.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none, are broken, or are made to harm: what came before is handed out, then comes a clear error. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileExportTest {

    private static final long GIBIBYTE = 1024L * 1024 * 1024;

    private static String message(String xml) {
        ExchangeException fault = Exports.outcome(xml).fault();
        assertThat(fault).isNotNull();
        return String.valueOf(fault == null ? null : fault.getMessage());
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(message("")).isEqualTo("no WordPress export: the input is empty");
    }

    @Test
    void refusesWhatIsNoXml() {
        assertThat(message("PK\u0003\u0004 and so on"))
                .isEqualTo("the export is no well-formed XML, at line 1, column 1");
    }

    @Test
    void refusesOtherXml() {
        assertThat(message("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"))
                .isEqualTo("no WordPress export: its root is \"{http://www.w3.org/2005/Atom}feed\"; expected is rss");
        assertThat(message("<rss/>")).isEqualTo("no WordPress export: there is no channel in it");
    }

    @Test
    void refusesPlainRss() {
        assertThat(message("<rss><channel><title>T</title><item><title>x</title></item></channel></rss>"))
                .isEqualTo("no WordPress export: it is RSS without wp:wxr_version before the first item");
        assertThat(message("<rss><channel><title>T</title></channel></rss>"))
                .isEqualTo("no WordPress export: it is RSS without wp:wxr_version");
    }

    @Test
    void refusesACharsetThatNobodyKnows() {
        assertThat(message("<?xml version=\"1.0\" encoding=\"x-none\"?><rss/>"))
                .isEqualTo("no WordPress export: its charset is \"x-none\", which is not known");
    }

    @Test
    void refusesABombOfEntities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(message(Exports.HEAD.replace("<rss", bomb + "]><rss").replace(">T<", ">&a39;<") + Exports.TAIL))
                .startsWith("the export has a DOCTYPE; expected is none, at line 1");
    }

    @Test
    void refusesABombOfParameterEntities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY ~ a0 \"<!-- ha -->\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY ~ a")
                    .append(i)
                    .append(" \"")
                    .append(("~a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String doctype = bomb.append("~a39;]>").toString().replace('~', '%');
        assertThat(message(Exports.HEAD.replace("<rss", doctype + "<rss") + Exports.TAIL))
                .startsWith("the export has a DOCTYPE; expected is none, at line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]>"
            })
    void refusesExternalEntities(String doctype) {
        assertThat(message(Exports.HEAD.replace("<rss", doctype + "<rss").replace(">T<", ">&x;<") + Exports.TAIL))
                .startsWith("the export has a DOCTYPE; expected is none, at line 1");
    }

    @Test
    void refusesEntitiesThatXmlDoesNotHave() {
        assertThat(message(Exports.HEAD + "\n<item><title>a&nbsp;b</title></item>" + Exports.TAIL))
                .startsWith("the export is no well-formed XML, at line 2, column ");
    }

    @Test
    void refusesTenThousandLevels() {
        String deep = "<item>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</item>";
        Exports.Outcome outcome = Exports.outcome(Exports.HEAD + deep + Exports.TAIL);
        assertThat(outcome.items()).hasSize(1);
        assertThat(outcome.fault())
                .hasMessageStartingWith("the export has more than 100 elements within each other, at line 1, column ")
                .hasMessageEndingWith(", within ... > \"a\" > \"a\" > \"a\" > \"a\" > \"a\"");
    }

    /** Whatever it is that does not end: a parser would hold it in memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><content:encoded><![CDATA[",
                "<item><content:encoded>",
                "<item><title a=\"",
                "<item><!--",
                "<item><?pi ",
                "<item>",
                "",
                "<wp:author><wp:author_login>"
            })
    void refusesAGibibyteOfOneItem(String beginning) {
        CountedBytes bytes = new CountedBytes(Exports.HEAD + beginning, "abcdefgh", GIBIBYTE);
        Exports.Outcome outcome = Exports.outcome(
                WordPressExport.builder().maxItemLength(2_000_000).build(), bytes);
        assertThat(outcome.items()).hasSizeLessThanOrEqualTo(1);
        assertThat(outcome.fault()).hasMessageStartingWith("the export has a part that is longer than the limit");
        assertThat(bytes.read).isLessThan(3_000_000);
    }

    private static final String PAST_PARSER =
            "the export has a name of more than 1000 characters, or an element with more than 1000 attributes, at line 1, column ";

    /** The parser has its own limit here, and says so in words that are the machine's. */
    @ParameterizedTest
    @ValueSource(strings = {"<item><", "<item><wp:", "<item a", "<item><?", "<item>&"})
    void refusesANameThatDoesNotEnd(String beginning) {
        Locale machine = Locale.getDefault();
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.GERMANY, Locale.JAPAN}) {
            CountedBytes bytes = new CountedBytes(Exports.HEAD + beginning, "abcdefgh", GIBIBYTE);
            Exports.Outcome outcome;
            Locale.setDefault(locale);
            try {
                outcome = Exports.outcome(WordPressExport.builder().build(), bytes);
            } finally {
                Locale.setDefault(machine);
            }
            assertThat(outcome.fault()).hasMessageStartingWith(PAST_PARSER);
            assertThat(bytes.read).isLessThan(1_000_000L);
        }
    }

    /** Names stand in the messages of the parser. */
    @Test
    void takesNoNameForAMessageOfTheParser() {
        assertThat(message(Exports.HEAD + "<Message:JAXP00010005></JAXP00010005>" + Exports.TAIL))
                .startsWith("the export is no well-formed XML, at line 1, column ");
        assertThat(message(Exports.HEAD + "<JAXP00010005 a='1' a='2'>" + Exports.TAIL))
                .startsWith("the export is no well-formed XML, at line 1, column ");
    }

    @Test
    void refusesAGibibyteWithTheLimitThatNobodyChose() {
        CountedBytes bytes = new CountedBytes(Exports.HEAD + "<item><content:encoded><![CDATA[", "abcdefgh", GIBIBYTE);
        Exports.Outcome outcome = Exports.outcome(WordPressExport.builder().build(), bytes);
        assertThat(outcome.fault()).hasMessageStartingWith("the export has a part that is longer than the limit");
        assertThat(bytes.read).isLessThan(WordPressExport.DEFAULT_MAX_ITEM_LENGTH + 1_000_000L);
    }

    /** Parsers look through all namespaces of a tag for each more, and through all that are open for each name. */
    @Test
    void refusesManyNamespaces() {
        StringBuilder declarations = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            declarations.append(" xmlns:p").append(i).append("=\"b\"");
        }
        assertThat(message(Exports.HEAD + "<item" + declarations + "/>" + Exports.TAIL))
                .startsWith("the export has a part with more than 10000 declarations of namespaces, at line 1");
        assertThat(message(Exports.HEAD + "<item" + declarations.substring(0, declarations.indexOf(" xmlns:p200="))
                        + ">" + "<p1:x/>".repeat(9)))
                .startsWith("the export has more than 100 namespaces at once, at line 1");
    }

    @Test
    void refusesManyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" p").append(i).append("=\"b\"");
        }
        assertThat(message(Exports.HEAD + "<item" + attributes + "/>" + Exports.TAIL))
                .startsWith(PAST_PARSER);
    }

    @Test
    void readsFilesThatAreLongerThanAnyLimit() {
        String item = Exports.post("<title>One of many</title>" + Exports.content("word ".repeat(20_000)));
        CountedBytes bytes = new CountedBytes(Exports.HEAD, item, 70_000_000);
        WordPressExport export =
                WordPressExport.builder().maxItemLength(1_000_000).build();
        int posts = 0;
        try (WordPressItems items = export.open(bytes)) {
            while (posts < 600) {
                posts += items.next() instanceof WordPressItem.Post ? 1 : 0;
            }
        }
        assertThat(bytes.read).isGreaterThan(60_000_000);
    }

    @Test
    void refusesTooManyComments() {
        WordPressExport export = WordPressExport.builder().maxComments(3).build();
        String comments = "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>".repeat(4);
        assertThat(Exports.outcome(export, Exports.bytes(Exports.HEAD + Exports.post(comments) + Exports.TAIL))
                        .fault())
                .hasMessageStartingWith("the export has an item with more than 3 comments, at line 1");
    }

    @Test
    void refusesTooManyAuthors() {
        StringBuilder authors = new StringBuilder();
        for (int i = 0; i <= WordPressExport.MAX_REMEMBERED; i++) {
            authors.append("<wp:author><wp:author_login>a").append(i).append("</wp:author_login></wp:author>");
        }
        assertThat(message(Exports.HEAD + authors + Exports.TAIL))
                .startsWith("the export has more than 100000 authors or categories");
    }

    @Test
    void deliversWhatStandsBeforeTheFault() {
        String broken = Exports.HEAD + "\n" + Exports.post("<title>Whole</title>") + "\n<item><title>Broken</item>";
        Exports.Outcome outcome = Exports.outcome(broken + Exports.TAIL);
        assertThat(outcome.items().stream().map(item -> item.getClass().getSimpleName()))
                .containsExactly("Site", "Post");
        assertThat(outcome.fault())
                .hasMessage(
                        "the export is no well-formed XML, at line 3, column 22, within rss > channel > item > title");
    }

    @Test
    void deliversWhatStandsBeforeTheEndOfATornFile() {
        Exports.Outcome outcome =
                Exports.outcome(Exports.HEAD + Exports.post("") + "<item><wp:comment><wp:comment_auth");
        assertThat(outcome.items()).hasSize(2);
        assertThat(outcome.fault())
                .hasMessageStartingWith("the export is no well-formed XML, at line 1, column ")
                .hasMessageEndingWith(", within rss > channel > item > wp:comment");
    }

    @Test
    void hasNothingMoreAfterAFault() {
        try (WordPressItems items =
                WordPressExport.builder().build().open(Exports.bytes(Exports.HEAD + "<item></rss>"))) {
            items.next();
            assertThatThrownBy(items::hasNext).isInstanceOf(ExchangeException.class);
            assertThat(items.hasNext()).isFalse();
            assertThatThrownBy(items::next)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("the export has no more items");
        }
    }

    /** What stands around a fault may be private. */
    @Test
    void saysNothingOfTheTextInAFault() {
        String broken =
                Exports.HEAD + Exports.post("<wp:comment><wp:comment_author_email>bob@mail.example &") + Exports.TAIL;
        ExchangeException fault = Exports.outcome(broken).fault();
        assertThat(fault).isNotNull();
        for (Throwable at = fault; at != null; at = at.getCause()) {
            assertThat(at.toString()).doesNotContain("bob").doesNotContain("mail.example");
        }
    }

    @Test
    void tellsWhyAStreamCannotBeRead() {
        InputStream torn = new InputStream() {
            private final InputStream beginning = Exports.bytes(Exports.HEAD + Exports.post(""));

            @Override
            public int read() throws IOException {
                int octet = beginning.read();
                if (octet < 0) {
                    throw new IOException("the disk is gone");
                }
                return octet;
            }

            @Override
            public int read(byte[] into, int offset, int count) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };
        Exports.Outcome outcome = Exports.outcome(WordPressExport.builder().build(), torn);
        assertThat(outcome.fault())
                .hasMessageStartingWith("the export cannot be read, at line 1")
                .cause()
                .hasMessage("the disk is gone");
    }

    /** Databases of WordPress hold controls, and exports write them raw, which no XML parser takes. */
    @Test
    void replacesControlsAndSaysSo() {
        WordPressItem.Post post =
                Exports.readPost("<title>a\u0008b</title>" + Exports.content("c\u0000\u000Bd\uFFFFe"));
        assertThat(post.article().headline()).isEqualTo("a\uFFFDb");
        assertThat(post.article().body().html()).isEqualTo("<p>c\uFFFD\uFFFDd\uFFFDe</p>");
        assertThat(post.notes()).containsExactly("characters that no text may hold: 4; U+FFFD stands for each");
    }

    @Test
    void replacesBytesThatTheCharsetDoesNotKnow() {
        byte[] bytes = (Exports.HEAD + Exports.post("<title>caf\u00E9</title>") + Exports.TAIL)
                .getBytes(StandardCharsets.ISO_8859_1);
        WordPressItem.Post post =
                (WordPressItem.Post) Exports.all(WordPressExport.builder().build(), new ByteArrayInputStream(bytes))
                        .get(1);
        assertThat(post.article().headline()).isEqualTo("caf\uFFFD");
        assertThat(post.notes()).containsExactly("characters that no text may hold: 1; U+FFFD stands for each");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,''",
        "UTF-8,UTF-8,\uFEFF",
        "UTF-16LE,UTF-16,\uFEFF",
        "UTF-16BE,UTF-16,\uFEFF",
        "UTF-16LE,UTF-16,''",
        "windows-1251,windows-1251,''"
    })
    void readsTheCharsetThatTheFileHas(String charset, String declared, String mark) {
        String head = Exports.HEAD.replace("\"1.0\"?>", "\"1.0\" encoding=\"" + declared + "\"?>");
        String xml = mark + head + Exports.post("<title>Привет 😀</title>") + Exports.TAIL;
        byte[] bytes = xml.getBytes(Charset.forName(charset));
        WordPressItem.Post post =
                (WordPressItem.Post) Exports.all(WordPressExport.builder().build(), new ByteArrayInputStream(bytes))
                        .get(1);
        assertThat(post.article().headline()).isEqualTo(charset.startsWith("UTF") ? "Привет 😀" : "Привет ?");
    }

    @Test
    void closesTheStream() throws IOException {
        CountedBytes bytes = new CountedBytes(Exports.HEAD, "x", 10);
        WordPressExport.builder().build().open(bytes).close();
        assertThat(bytes.closed).isTrue();
    }

    @Test
    void builderRefusesHiddenFieldsAndLimitsOfNothing() {
        WordPressExport.Builder builder = WordPressExport.builder();
        assertThatThrownBy(() -> builder.fields(Set.of("subtitle", "_edit_lock")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("custom field \"_edit_lock\" begins with '_'; expected is a public one");
        assertThatThrownBy(() -> builder.maxItemLength(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxItemLength is 0; expected is at least 1");
    }

    /** Texts on which a slower way through markup would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "<a b=\"",
                "<!--",
                "<p>",
                "</p>",
                "<div>",
                "</div>x",
                "<pre>",
                "<video>",
                "\n\n",
                "\n\n<i>",
                "[",
                "[a",
                "[a ",
                "[caption]",
                "[caption]<img>",
                "[/caption]",
                "[[gallery",
                "[audio]",
                "[x]",
                "<br>",
                "<code>[",
                "<!-- wp:a -->",
                "<!-- wp:embed {\"url\":[ /-->",
                "http://a.example\n",
                "<li>x\n\n",
                "&"
            })
    void readsMarkupInLinearTime(String part) {
        String content = part.repeat(900_000 / part.length());
        List<WordPressItem> items = Exports.channel(Exports.post(
                "<content:encoded>" + content.replace("&", "&amp;").replace("<", "&lt;") + "</content:encoded>"));
        assertThat(items).hasSize(2);
    }

    /** A beginning and then the same over and over, as many bytes as are asked for and no more. */
    private static final class CountedBytes extends InputStream {
        private final byte[] beginning;
        private final byte[] repeated;
        private final long length;
        private long read;
        private boolean closed;

        CountedBytes(String beginning, String repeated, long length) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            long at = read++;
            return at < beginning.length
                    ? beginning[(int) at]
                    : repeated[(int) ((at - beginning.length) % repeated.length)];
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            int done = 0;
            while (done < count && read < length) {
                into[offset + done] = (byte) read();
                done++;
            }
            return done == 0 && count > 0 ? -1 : done;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
