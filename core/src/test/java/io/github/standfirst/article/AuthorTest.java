package io.github.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Samples;
import io.github.standfirst.text.SafeHtml;
import org.junit.jupiter.api.Test;

class AuthorTest {

    @Test
    void hasAKindAndOtherwiseOnlyAName() {
        assertThat(Author.person("Nora")).isEqualTo(only("Nora", AuthorKind.PERSON));
        assertThat(Author.organization("Agency")).isEqualTo(only("Agency", AuthorKind.ORGANIZATION));
        assertThat(Author.role("Contributor")).isEqualTo(only("Contributor", AuthorKind.ROLE));
    }

    private static Author only(String name, AuthorKind kind) {
        return new Author(name, kind, null, SafeHtml.EMPTY, null, null);
    }

    @Test
    void isBuiltAgainOfAllItsParts() {
        assertThat(Samples.author().toBuilder().build()).isEqualTo(Samples.author());
    }

    @Test
    void canBeBuiltAgainUnderAnotherName() {
        Author nora = Author.person("Nora");

        assertThat(nora.toBuilder().name("Desk").kind(AuthorKind.ROLE).build()).isEqualTo(Author.role("Desk"));
    }
}
