package io.github.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.html.Removal;
import io.github.standfirst.html.Removal.Kind;
import io.github.standfirst.html.Removal.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalGroupTest {

    private static PageRemoval attribute(String where, String tag, String name) {
        return new PageRemoval(where, new Removal(Kind.ATTRIBUTE, tag, name, "value", Reason.NOT_ALLOWED, 0));
    }

    @Test
    void tellsAttributesOfOneElementInOneLine() {
        assertThat(RemovalGroup.lines(List.of(
                        attribute("article", "img", "class"),
                        attribute("article", "p", "style"),
                        attribute("article", "img", "sizes"),
                        attribute("article", "img", "class"),
                        attribute("comment 7", "img", "class"))))
                .containsExactly(
                        "article: class, sizes of <img>: not allowed, 3 in all",
                        "article: style of <p>: not allowed",
                        "comment 7: class of <img>: not allowed");
    }

    @Test
    void keepsAddressesApart() {
        Removal first = new Removal(Kind.ATTRIBUTE, "a", "href", "javascript:1", Reason.ADDRESS, 0);
        Removal second = new Removal(Kind.ATTRIBUTE, "a", "href", "\u202Ejs", Reason.ADDRESS, 0);

        assertThat(RemovalGroup.lines(List.of(new PageRemoval("article", first), new PageRemoval("article", second))))
                .containsExactly(
                        "article: href of <a>: not an allowed address, \"javascript:1\"",
                        "article: href of <a>: not an allowed address, \"\\u{202E}js\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ELEMENT | NOT_ALLOWED | a: <b> and what was in it: not allowed",
                "TAG | MISPLACED | a: the tags of <b>: not where it may stand",
                "TAG | TOO_DEEP | a: the tags of <b>: too deep",
                "MARKUP | NOT_ALLOWED | a: a comment or declaration: not allowed",
                "TAG | ADDRESS | a: the tags of <b>: not an allowed address",
                "TAG | VALUE | a: the tags of <b>: not a value of that attribute",
            })
    void namesEveryKindAndReason(Kind kind, Reason reason, String line) {
        PageRemoval removal = new PageRemoval("a", new Removal(kind, "b", null, null, reason, 0));

        assertThat(RemovalGroup.lines(List.of(removal))).containsExactly(line);
    }
}
