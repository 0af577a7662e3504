package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.html.Cleaned;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents one after the other: as lines, as bytes, as elements of an array; pulled and pushed. */
@Timeout(60)
class JsonStreamTest {

    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final JsonStream<Comment> COMMENTS = JSON.comments();
    private static final String LINE = JSON.write(Samples.plainComment());
    private static final String BAD = LINE.replace("approved", "shown");
    private static final String REFUSAL = "found \"shown\"; expected is one of \"pending\", \"held\", \"approved\","
            + " \"rejected\", \"spam\", \"trashed\"";

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> messages(List<StandfirstJsonException> refusals) {
        return refusals.stream().map(StandfirstJsonException::getMessage).toList();
    }

    @Test
    void writesTheSameLinesAsBytesAndAsText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();
        COMMENTS.writeLines(Samples.comments(), bytes);
        COMMENTS.writeLines(Samples.comments(), text);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(text.toString())
                .isEqualTo(Samples.comments().stream()
                        .map(each -> JSON.write(each) + "\n")
                        .reduce("", String::concat));
        assertThat(COMMENTS.lines(utf8(text.toString()))).isEqualTo(Samples.comments());
        assertThat(COMMENTS.lines(new StringReader(text.toString()))).isEqualTo(Samples.comments());
    }

    /** A parser remembers the names that it has read, and one parser reads a whole array. */
    @Test
    @Timeout(60)
    void keepsNoNamesOfAnArrayThatStrangersMadeUp() {
        int many = 20_000;
        String unknown = "ա".repeat(900);
        List<Reader> parts = new ArrayList<>(List.of(new StringReader("[" + LINE)));
        Iterator<Integer> numbers = IntStream.range(0, many).iterator();
        Reader array = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                int read = parts.get(0).read(buffer, from, length);
                if (read < 0 && numbers.hasNext()) {
                    String name = "{\"" + unknown + numbers.next() + "\":1,";
                    parts.set(0, new StringReader("," + LINE.replaceFirst("\\{", Matcher.quoteReplacement(name))));
                    return read(buffer, from, length);
                }
                return read;
            }

            @Override
            public void close() {}
        };
        Iterator<Comment> comments = COMMENTS.array(array).iterator();
        comments.next();
        long before = used();
        for (int i = 1; i < many; i++) {
            comments.next();
        }

        assertThat(used() - before).isLessThan(20_000_000);
        assertThat(comments).hasNext();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void writesNothingOfNoDocuments() {
        StringWriter lines = new StringWriter();
        StringWriter array = new StringWriter();
        COMMENTS.writeLines(List.of(), lines);
        COMMENTS.writeArray(List.of(), array);
        assertThat(lines).hasToString("");
        assertThat(array).hasToString("[]");
        assertThat(COMMENTS.array(new StringReader("[]"))).isEmpty();
    }

    @Test
    void writesAndReadsArrays() {
        StringWriter array = new StringWriter();
        COMMENTS.writeArray(Samples.comments(), array);
        assertThat(array)
                .hasToString(Samples.comments().stream().map(JSON::write).toList().stream()
                        .collect(Collectors.joining(",", "[", "]")));
        assertThat(COMMENTS.array(new StringReader(array.toString()))).isEqualTo(Samples.comments());
    }

    @Test
    void pullsNoMoreThanIsAskedFor() {
        Iterator<Comment> lines =
                COMMENTS.lines(new StringReader(LINE + "\nbad\n")).iterator();
        assertThat(lines.next()).isEqualTo(Samples.plainComment());
        assertThatThrownBy(lines::hasNext).isInstanceOf(StandfirstJsonException.class);
        Iterator<Comment> elements =
                COMMENTS.array(new StringReader("[" + LINE + ",bad]")).iterator();
        assertThat(elements.next()).isEqualTo(Samples.plainComment());
        assertThatThrownBy(elements::hasNext).isInstanceOf(StandfirstJsonException.class);
    }

    @Test
    void goesOnBehindBadLines() {
        String lines = String.join("\n", LINE, BAD, "{\"type\":", LINE, "[]", LINE + LINE, LINE, "");
        List<String> expected = List.of(
                "at \"/status\", line 2, column 169: " + REFUSAL,
                "at \"/type\", line 3, column 9: found the end; expected is more",
                "at the root, line 5, column 1: found a list; expected is an object",
                "at the root, line 6, column 197: found an object behind the document; expected is its end");
        for (boolean bytes : List.of(true, false)) {
            List<StandfirstJsonException> refusals = new ArrayList<>();
            JsonStream<Comment> resuming = COMMENTS.onRefusal(refusals::add);
            Stream<Comment> read = bytes ? resuming.lines(utf8(lines)) : resuming.lines(new StringReader(lines));
            assertThat(read).hasSize(3).containsOnly(Samples.plainComment());
            assertThat(messages(refusals)).isEqualTo(expected);
        }
    }

    /** A CR is white space (RFC 8259, section 2), and ends no line here. */
    @Test
    void countsNoLineForACarriageReturn() {
        String lines = "{\"type\":\"posted\",\r\r\"id\":5}\n5\n" + LINE.replace("\"id\"", "\r\"id\"")
                + "\n{\"type\":\"a\rb\"}";
        List<String> expected = List.of(
                "at \"/id\", line 1, column 25: found a number; expected is a text",
                "at the root, line 2, column 1: found a number; expected is an object",
                "at \"/type\", line 4, column 11: found \"\\u{D}\"; expected is JSON as RFC 8259 has it");
        for (boolean bytes : List.of(true, false)) {
            List<StandfirstJsonException> refusals = new ArrayList<>();
            JsonStream<Comment> resuming = COMMENTS.onRefusal(refusals::add);
            Stream<Comment> read = bytes ? resuming.lines(utf8(lines)) : resuming.lines(new StringReader(lines));
            assertThat(read).containsExactly(Samples.plainComment());
            assertThat(refusals)
                    .extracting(refusal -> refusal.problems().get(0).toString())
                    .isEqualTo(expected);
        }
    }

    /** What stands in an element behind its first problem is not reported at the place of that one. */
    @Test
    void namesThePlaceOfASecondProblemOfAnElement() {
        assertThatThrownBy(() ->
                        COMMENTS.readArray(new StringReader("[{\"type\":\"bogus\",\"x\":{\"q\":nul}}]"), comment -> {}))
                .isInstanceOfSatisfying(
                        StandfirstJsonException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.place().pointer())
                                .containsExactly("/0/type", "/0"));
    }

    @Test
    void goesOnBehindALineThatIsTooLong() {
        StandfirstJson narrow = JSON.withLimits(JsonLimits.standard().withLineChars(300));
        String lines = LINE + "\n" + " ".repeat(200_000) + "\n" + LINE + "\n" + " ".repeat(301);
        String message = "found a line of more than 300 chars; expected are fewer";
        for (boolean bytes : List.of(true, false)) {
            List<StandfirstJsonException> refusals = new ArrayList<>();
            JsonStream<Comment> resuming = narrow.comments().onRefusal(refusals::add);
            Stream<Comment> read = bytes ? resuming.lines(utf8(lines)) : resuming.lines(new StringReader(lines));
            assertThat(read).hasSize(2);
            assertThat(messages(refusals))
                    .containsExactly(
                            "at the root, line 2, column 1: " + message, "at the root, line 4, column 1: " + message);
        }
    }

    /** Jackson's readers of bytes look for UTF-16 and UTF-32 by the zeros of the first four. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\0\0\0{\u007F\u007F\u007F\u007F", "{\0\0\0\u007F\u007F\u007F\u007F", "\0{\0}", "{\0}\0", "\0"})
    void lineThatSeemsToBeOfAnotherCharsetIsRefusedAlone(String zeros) {
        for (String lines : List.of(
                zeros + "\n" + LINE + "\n" + LINE,
                LINE + "\n" + zeros + "\n" + LINE,
                LINE + "\n" + BAD + "\n" + zeros + "\n" + LINE)) {
            List<StandfirstJsonException> refusals = new ArrayList<>();
            assertThat(COMMENTS.onRefusal(refusals::add).lines(utf8(lines)))
                    .containsExactly(Samples.plainComment(), Samples.plainComment());
            List<StandfirstJsonException> ofText = new ArrayList<>();
            assertThat(COMMENTS.onRefusal(ofText::add).lines(new StringReader(lines)))
                    .hasSize(2);
            assertThat(messages(refusals)).isEqualTo(messages(ofText));
        }
    }

    /** A run of lines ends at each bad one: the rest of the buffer is not looked through anew for each. */
    @Test
    void badLinesInFrontOfALongOneTakeLinearTime() {
        String lines = " ".repeat(1_000_000) + "\n" + "x\n".repeat(200_000) + " ".repeat(1_040_000) + "\n";
        int[] refused = {0};

        assertThat(COMMENTS.onRefusal(refusal -> refused[0]++).lines(utf8(lines)))
                .isEmpty();
        assertThat(refused[0]).isEqualTo(200_002);
    }

    /** Armenian letters are two bytes each, the clapping hands four, and two units of a string. */
    @Test
    void limitOfALineCountsCharsAndNotBytes() {
        for (String letters : List.of("ա".repeat(100), "👏".repeat(50), "漢".repeat(100))) {
            String line = LINE.replace("\"body\":\"", "\"body\":\"" + letters);
            for (int limit : List.of(line.length(), line.length() - 1)) {
                JsonStream<Comment> limited = JSON.withLimits(
                                JsonLimits.standard().withLineChars(limit))
                        .comments();
                String read = line + "\n" + LINE;
                List<StandfirstJsonException> ofBytes = new ArrayList<>();
                List<StandfirstJsonException> ofText = new ArrayList<>();
                assertThat(limited.onRefusal(ofBytes::add).lines(utf8(read)))
                        .isEqualTo(limited.onRefusal(ofText::add)
                                .lines(new StringReader(read))
                                .toList());
                assertThat(messages(ofBytes)).isEqualTo(messages(ofText)).hasSize(limit == line.length() ? 0 : 1);
            }
        }
    }

    /** Whoever goes on in the same file gets no two documents in a line. */
    @Test
    void lineIsEndedWhereTheNextDocumentFails() {
        Iterable<Comment> failing = () -> Stream.of(1, 2)
                .map(each -> {
                    if (each == 2) {
                        throw new IllegalStateException("gone");
                    }
                    return (Comment) Samples.plainComment();
                })
                .iterator();
        StringWriter text = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        assertThatThrownBy(() -> COMMENTS.writeLines(failing, text)).hasMessage("gone");
        assertThatThrownBy(() -> COMMENTS.writeLines(failing, bytes)).hasMessage("gone");

        assertThat(text).hasToString(LINE + "\n");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(LINE + "\n");
    }

    @Test
    void endsWhereTheListenerOfRefusalsThrows() {
        JsonStream<Comment> strict = COMMENTS.onRefusal(refusal -> {
            throw new IllegalStateException(refusal.pointer());
        });
        assertThatThrownBy(() -> strict.readLines(new StringReader(BAD), comment -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/status");
    }

    /** RFC 8259, section 8.1: texts that are exchanged are UTF-8. */
    @Test
    void refusesBytesThatAreNoUtf8ButForTheLine() {
        byte[] line = (LINE + "\n").getBytes(StandardCharsets.UTF_8);
        List<byte[]> bad = List.of(
                new byte[] {'"', (byte) 0xC3, '"'}, // truncated
                new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}, // overlong
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, // a surrogate
                new byte[] {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'}, // past Unicode
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '"'}, // UTF-16
                "\"é\"".getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : bad) {
            all.writeBytes(each);
            all.write('\n');
            all.writeBytes(line);
        }
        List<StandfirstJsonException> refusals = new ArrayList<>();
        assertThat(COMMENTS.onRefusal(refusals::add).lines(new ByteArrayInputStream(all.toByteArray())))
                .hasSize(bad.size());
        assertThat(messages(refusals))
                .isEqualTo(IntStream.range(0, bad.size())
                        .mapToObj(i -> "at the root, line " + (2 * i + 1)
                                + ", column 1: found bytes that are no text; expected is UTF-8")
                        .toList());
    }

    /** A mark of byte order is no JSON (RFC 8259, section 8.1). */
    @Test
    void refusesAMarkOfByteOrder() {
        assertThatThrownBy(() -> COMMENTS.readLines(utf8("\uFEFF" + LINE), comment -> {}))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 1: found \"\\u{FEFF}\"; expected is JSON as RFC 8259 has it");
    }

    @Test
    void countsColumnsInCharactersThoughItReadsBytes() {
        String line = BAD.replace("\"name\":\"\"", "\"name\":\"Ժաննա 👏\"");
        assertThatThrownBy(() -> COMMENTS.readLines(utf8(line), comment -> {}))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/status\", line 1, column 177: " + REFUSAL);
    }

    @Test
    void tellsTheListenerOnceOfEachLine() {
        List<JsonPlace> places = new ArrayList<>();
        JsonStream<Comment> listening = JSON.withListener(new ReadListener() {
                    @Override
                    public void bodyChanged(JsonPlace place, Cleaned cleaned) {
                        places.add(place);
                    }
                })
                .comments()
                .onRefusal(refusal -> {});
        String changed = LINE.replace("\"ok\"", "\"<b onclick=x>ok</b>\"");
        assertThat(listening.lines(utf8(changed + "\n" + changed.replace("approved", "shown"))))
                .hasSize(1);
        assertThat(places).containsExactly(new JsonPlace("/body", 1, 155), new JsonPlace("/body", 2, 155));
    }

    @Test
    void goesOnBehindBadElements() {
        List<StandfirstJsonException> refusals = new ArrayList<>();
        String array = "[" + String.join(",\n", LINE, BAD, "{\"x\":[[{}]]}", "7", "[[1],2]", LINE) + "]";
        assertThat(COMMENTS.onRefusal(refusals::add).array(new StringReader(array)))
                .containsExactly(Samples.plainComment(), Samples.plainComment());
        assertThat(messages(refusals))
                .containsExactly(
                        "at \"/1/status\", line 2, column 169: " + REFUSAL,
                        "at \"/2/type\", line 3, column 12: found nothing; expected is one of \"posted\","
                                + " \"tombstone\"",
                        "at \"/3\", line 4, column 1: found a number; expected is an object",
                        "at \"/4\", line 5, column 1: found a list; expected is an object");
    }

    @Test
    void endsAtWhatIsNoArray() {
        List<StandfirstJsonException> refusals = new ArrayList<>();
        JsonStream<Comment> resuming = COMMENTS.onRefusal(refusals::add);
        assertThatThrownBy(() -> resuming.readArray(new StringReader(LINE), comment -> {}))
                .hasMessage("at the root, line 1, column 1: found an object; expected is a list");
        assertThatThrownBy(() -> resuming.readArray(new StringReader(""), comment -> {}))
                .hasMessage("at the root, line 1, column 1: found nothing; expected is a list");
        assertThatThrownBy(() -> resuming.readArray(new StringReader("[" + LINE), comment -> {}))
                .hasMessage("at the root, line 1, column 198: found the end; expected is more");
        assertThatThrownBy(() -> resuming.readArray(new StringReader("[" + LINE + "]{}"), comment -> {}))
                .hasMessage(
                        "at the root, line 1, column 199: found an object behind the document; expected is its end");
        assertThatThrownBy(() -> resuming.readArray(new StringReader("[" + LINE + " " + LINE + "]"), comment -> {}))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 199: found \"{\"; expected is JSON as RFC 8259 has it");
        assertThatThrownBy(() -> resuming.readArray(new StringReader("[" + "{\"x\":".repeat(20_000)), comment -> {}))
                .hasMessage(
                        "at \"/0/x\", line 1, column 502: found more than 100 objects and lists in one another; expected are fewer");
        assertThat(refusals).isEmpty();
    }

    /** An element that never ends is given up at the limit, not when memory is. */
    @Test
    void refusesAnElementThatNeverEnds() {
        Reader endless = new Reader() {
            private final String begin = "[{\"x\":\"";
            private int at;

            @Override
            public int read(char[] buffer, int offset, int length) {
                buffer[offset] = at < begin.length() ? begin.charAt(at++) : 'x';
                return 1;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> COMMENTS.readArray(endless, comment -> {}))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at the root, line 1, column 1: found an element of more than 1048576 chars; expected are fewer");
    }

    /** Of a document that fails while it is written nobody takes the half for the whole. */
    @Test
    void leavesAnArrayOpenWhereTheDocumentsFail() {
        Iterable<Comment> failing = () -> new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Comment next() {
                if (count++ == 1) {
                    throw new IllegalStateException("gone");
                }
                return Samples.plainComment();
            }
        };
        StringWriter out = new StringWriter();
        assertThatThrownBy(() -> COMMENTS.writeArray(failing, out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("gone");
        assertThat(out).hasToString("[" + LINE);
    }

    @Test
    void passesOnThatAStreamFailed() {
        IOException failure = new IOException("gone");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw failure;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw failure;
            }
        };
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> COMMENTS.readLines(in, comment -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> COMMENTS.readArray(reader, comment -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> COMMENTS.writeLines(Samples.comments(), out))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void streamsWhatAStoreHas() {
        StringWriter out = new StringWriter();
        StoreJson store = JSON.forStore();
        store.contacts().writeLines(List.of(Samples.contact(), Samples.minimalContact()), out);
        assertThat(store.contacts().lines(new StringReader(out.toString())))
                .containsExactly(Samples.contact(), Samples.minimalContact());
    }
}
