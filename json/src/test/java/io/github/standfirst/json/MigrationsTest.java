package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.json.JsonTree.Literal;
import io.github.standfirst.json.JsonTree.Members;
import io.github.standfirst.json.JsonTree.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The worked example of CONTRIBUTING.md: notes, whose shape has changed twice. Version 1 had a member {@code heading};
 * version 2 calls it {@code title}; version 3 has a list of authors where there was one.
 */
class MigrationsTest {

    record Note(String title, List<String> authors) {}

    private static final Member<Note, String> TITLE = Member.required("title", PlainForm.PLAIN, Note::title);
    private static final Member<Note, List<String>> AUTHORS =
            Member.required("authors", new ListForm<>(PlainForm.PLAIN), Note::authors);
    private static final Shape<Note> PRESENT = new Shape<>(
            Note.class,
            List.of(Migrations.member(3), TITLE, AUTHORS),
            values -> new Note(values.get(TITLE), values.get(AUTHORS)));

    private static final Migrations<Note> NOTE = new Migrations<>(
            PRESENT,
            List.of(
                    version1 -> version1.renamed("heading", "title"),
                    version2 -> version2.with("authors", authors(version2))));

    private static JsonTree authors(Members version2) {
        JsonTree author = version2.byName().getOrDefault("author", Literal.NULL);
        return new JsonTree.Elements(author instanceof Text ? List.of(author) : List.of());
    }

    private static final DocumentText TEXT = DocumentText.standard();
    private static final Note FERRY = new Note("Ferry", List.of("Nare"));

    @Test
    void showsNothingOfWhatIsPrivate() {
        String json = "{\"schemaVersion\":7777,\"title\":\"Ferry\",\"authors\":[]}";

        assertThatThrownBy(() -> TEXT.read(NOTE, json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/schemaVersion\", line 1, column 1: found \"7777\"; expected is a version of 1 to 3");
        assertThatThrownBy(() -> TEXT.read(new PrivateForm<>(NOTE), json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at \"/schemaVersion\", line 1, column 1: found a value that is refused, and private; expected is a version of 1"
                                + " to 3");
    }

    @Test
    void writesTheVersionFirst() {
        assertThat(TEXT.write(NOTE, FERRY))
                .isEqualTo("{\"schemaVersion\":3,\"title\":\"Ferry\",\"authors\":[\"Nare\"]}");
    }

    /** Every version, and the version wherever it stands: a store may have sorted the members. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"heading\":\"Ferry\",\"author\":\"Nare\"}",
                "{\"schemaVersion\":1,\"heading\":\"Ferry\",\"author\":\"Nare\"}",
                "{\"schemaVersion\":2,\"title\":\"Ferry\",\"author\":\"Nare\"}",
                "{\"title\":\"Ferry\",\"author\":\"Nare\",\"schemaVersion\":2}",
                "{\"schemaVersion\":3,\"title\":\"Ferry\",\"authors\":[\"Nare\"]}",
                "{\"authors\":[\"Nare\"],\"title\":\"Ferry\",\"schemaVersion\":3}"
            })
    void readsEveryVersion(String json) {
        assertThat(TEXT.read(NOTE, json)).isEqualTo(FERRY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "4 | at \"/schemaVersion\", line 1, column 1: found \"4\"; expected is a version of 1 to 3",
                "0 | at \"/schemaVersion\", line 1, column 1: found \"0\"; expected is a version of 1 to 3",
                "-1 | at \"/schemaVersion\", line 1, column 1: found \"-1\"; expected is a version of 1 to 3",
                "01e1 | at \"/schemaVersion\", line 1, column 19: found \"1\"; expected is JSON as RFC 8259 has it",
                "\"3\" | at \"/schemaVersion\", line 1, column 1: found a text; expected is a version of 1 to 3",
                "99999999999999999999 | at \"/schemaVersion\", line 1, column 1: found \"99999999999999999999\"; expected is a version of 1 to 3"
            })
    void refusesVersionsThatAreNotKnown(String version, String message) {
        assertThatThrownBy(() -> TEXT.read(NOTE, "{\"schemaVersion\":" + version + ",\"title\":\"\",\"authors\":[]}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(message);
    }

    @Test
    void namesPlacesInTheDocumentAsItBecame() {
        assertThatThrownBy(() -> TEXT.read(NOTE, "{\"heading\":7,\"author\":\"Nare\"}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/title\", line 1, column 1: found a number; expected is a text");
        assertThatThrownBy(() -> TEXT.read(NOTE, "{\"heading\":7,\"heading\":7}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at \"/heading\", line 1, column 14: found a member of that name twice; expected is it once");
    }

    @Test
    void tellsTheLineOfABadDocumentInAStream() {
        String lines = """
                {"heading":"Ferry","author":"Nare"}
                {"schemaVersion":3,"title":"Ferry","authors":["Nare"]}
                {"schemaVersion":3,"title":7,"authors":[]}
                """;
        List<String> refusals = new ArrayList<>();
        JsonStream<Note> notes = new JsonStream<>(TEXT, NOTE).onRefusal(refusal -> refusals.add(refusal.getMessage()));

        assertThat(notes.lines(new StringReader(lines))).containsExactly(FERRY, FERRY);
        assertThat(refusals).containsExactly("at \"/title\", line 3, column 1: found a number; expected is a text");
    }

    @Test
    void readsVersion1OfToday() {
        StandfirstJson json = StandfirstJson.create();
        String written = json.write(Samples.minimalArticle());
        assertThat(json.readArticle(written.replace("{\"id\"", "{\"schemaVersion\":1,\"id\"")))
                .isEqualTo(Samples.minimalArticle());
        assertThatThrownBy(() -> json.readArticle(written.replace("{\"id\"", "{\"schemaVersion\":2,\"id\"")))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/schemaVersion\", line 1, column 18: found \"2\"; expected is version 1");
    }

    @Test
    void migratesWithinAnotherDocument() {
        Member<List<Note>, List<Note>> notes = Member.required("notes", new ListForm<>(NOTE), all -> all);
        Shape<List<Note>> shape = listShape(notes);
        assertThatThrownBy(() -> TEXT.read(shape, "{\"notes\":[{\"heading\":\"a\"},{\"heading\":null}]}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/notes/1/title\", line 1, column 27: found null; expected is a text");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no class of a list of notes
    private static Shape<List<Note>> listShape(Member<List<Note>, List<Note>> notes) {
        return new Shape<>((Class) List.class, List.of(notes), values -> values.get(notes));
    }
}
