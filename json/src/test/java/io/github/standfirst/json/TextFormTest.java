package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.CommentKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFormTest {

    @Test
    void writesEnumConstantsInLowerCaseWithHyphens() {
        TextForm<WithdrawalKind> form = TextForm.ofEnum(WithdrawalKind.class);
        assertThat(form.written().apply(WithdrawalKind.PUBLISHED_IN_ERROR)).isEqualTo("published-in-error");
        assertThat(form.parsed().apply("published-in-error")).isEqualTo(WithdrawalKind.PUBLISHED_IN_ERROR);
    }

    /** In Turkish the lower case of I has no dot: PINGBACK would be "pıngback". */
    @Test
    void namesEnumConstantsTheSameUnderTurkish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            TextForm<CommentKind> form = TextForm.ofEnum(CommentKind.class);
            assertThat(form.written().apply(CommentKind.PINGBACK)).isEqualTo("pingback");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesAllThatIsExpectedInPlaceOfAnUnknownConstant() {
        assertThatThrownBy(() -> TextForm.ofEnum(CommentKind.class).parsed().apply("COMMENT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found \"COMMENT\"; expected is one of \"comment\", \"pingback\", \"trackback\"");
    }
}
