package io.github.standfirst.examples.newsroom.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.TypedText;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.SafeHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditableTextTest {

    private static final HtmlSanitizer TYPED = TypedText.in(HtmlPolicy.comment());

    @Test
    void givesLinesBackAsLines() {
        SafeHtml body = TYPED.sanitize("one\ntwo <em>2</em>\n\nthree & four");
        assertThat(EditableText.of(body)).isEqualTo("one\ntwo <em>2</em>\n\nthree &amp; four");
    }

    @Test
    void givesMarkupBackAsMarkup() {
        SafeHtml body = TYPED.sanitize("<p>one</p><ul><li>two</ul>");
        assertThat(EditableText.of(body)).isEqualTo("<p>one</p><ul><li>two</li></ul>");
    }

    @ParameterizedTest
    @EnumSource(HostileText.class)
    void sentBackUnchangedItIsTheSameComment(HostileText hostile) {
        SafeHtml body = TYPED.sanitize(hostile.text());
        assertThat(TYPED.sanitize(EditableText.of(body))).isEqualTo(body);
    }
}
