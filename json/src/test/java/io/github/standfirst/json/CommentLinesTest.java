package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.comment.Comment;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of comments, a line for each. */
class CommentLinesTest {

    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final String LINE = JSON.write(Samples.plainComment());

    private static List<Comment> read(String lines) {
        return JSON.readComments(new StringReader(lines));
    }

    @Test
    void writesALineForEachComment() throws IOException {
        StringWriter out = new StringWriter();
        JSON.writeComments(List.of(Samples.tombstone(), Samples.posted()), out);
        assertThat(out)
                .hasToString(new String(Golden.bytes("comment-tombstone"), StandardCharsets.UTF_8)
                        + new String(Golden.bytes("comment-posted"), StandardCharsets.UTF_8));
    }

    @Test
    void readsBackWhatItWrote() {
        StringWriter out = new StringWriter();
        JSON.writeComments(Samples.comments(), out);
        assertThat(read(out.toString())).isEqualTo(Samples.comments());
    }

    @Test
    void readsLinesHoweverTheyEnd() {
        assertThat(read(LINE + "\r\n\n\r\n" + LINE)).containsExactly(Samples.plainComment(), Samples.plainComment());
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).isEmpty();
    }

    @Test
    void readsFromReadersThatGiveLittleAtATime() {
        Reader slow = new StringReader(LINE + "\n" + LINE + "\n") {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 7));
            }
        };
        assertThat(JSON.readComments(slow)).containsExactly(Samples.plainComment(), Samples.plainComment());
    }

    @Test
    void namesTheBadLine() {
        assertThatThrownBy(() -> read(LINE + "\n\n" + LINE.replace("approved", "shown") + "\n" + LINE))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/status\", line 3, column 169: found \"shown\"; expected is one of \"pending\","
                        + " \"held\", \"approved\", \"rejected\", \"spam\", \"trashed\"");
        assertThatThrownBy(() -> read(LINE + "\n{\"type\":\"posted\",\n"))
                .isInstanceOfSatisfying(
                        StandfirstJsonException.class,
                        e -> assertThat(e.place()).isEqualTo(new JsonPlace("", 2, 18)))
                .hasMessage("at the root, line 2, column 18: found the end; expected is more");
    }

    @Test
    void refusesTwoCommentsInALine() {
        assertThatThrownBy(() -> read(LINE + LINE))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at the root, line 1, column 197: found an object behind the document; expected is its end");
    }

    @Test
    void refusesACommentOverTwoLines() {
        assertThatThrownBy(() -> read(LINE.replace("\"body\"", "\n\"body\"")))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 148: found the end; expected is more");
    }

    @Test
    void tellsTheListenerTheLine() {
        List<JsonPlace> places = new ArrayList<>();
        StandfirstJson json = JSON.withListener(new ReadListener() {
            @Override
            public void unknownMember(JsonPlace place) {
                places.add(place);
            }
        });
        json.readComments(new StringReader(LINE + "\n" + LINE.replace("\"id\"", "\"x\":1,\"id\"")));
        assertThat(places).containsExactly(new JsonPlace("/x", 2, 22));
    }

    @Test
    void handsOnCommentsBeforeTheBadLine() {
        List<Comment> comments = new ArrayList<>();
        assertThatThrownBy(() -> JSON.comments().readLines(new StringReader(LINE + "\nbad"), comments::add))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 2, column 1: found \"b\"; expected is JSON as RFC 8259 has it");
        assertThat(comments).containsExactly(Samples.plainComment());
    }

    @Test
    void refusesMoreCommentsThanAListTakes() {
        StandfirstJson two = JSON.withLimits(JsonLimits.standard().withElements(2));
        assertThatThrownBy(() -> two.readComments(new StringReader((LINE + "\n").repeat(3))))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root: found more than 2 comments; expected are fewer");
        assertThat(two.readComments(new StringReader((LINE + "\n").repeat(2)))).hasSize(2);
    }

    /** A line that never ends is given up at the limit, not when memory is. */
    @Test
    @Timeout(20)
    void refusesALineThatNeverEnds() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                buffer[offset] = ' ';
                return 1;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> JSON.readComments(endless))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at the root, line 1, column 1: found a line of more than 1048576 chars; expected are fewer");
    }

    @Test
    void passesOnThatTheReaderOrWriterFailed() {
        IOException failure = new IOException("gone");
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };
        Writer writer = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw failure;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> JSON.readComments(reader))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> JSON.writeComments(Samples.comments(), writer))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }
}
