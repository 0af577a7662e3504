package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.exchange.page.Labels.Word;
import io.github.standfirst.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    @ParameterizedTest
    @EnumSource
    void haveEveryWordInEveryLanguage(Word word) {
        for (Labels labels : List.of(Labels.english(), Labels.armenian())) {
            assertThat(labels.with(word, labels.get(word)).get(word)).isEqualTo(labels.get(word));
        }
        assertThat(Labels.armenian().get(word)).isNotEqualTo(Labels.english().get(word));
    }

    @Test
    void armenianWordsAreInArmenianLetters() {
        Stream<String> words = Arrays.stream(Word.values()).map(Labels.armenian()::get);

        assertThat(words).allMatch(word -> word.matches("[\\p{IsArmenian} ՝։,{}]+"));
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en-GB,en", "hy,hy", "hy-AM,hy", "hyw,hy", "ru,en", "und,en", "x-hy,en"})
    void areFoundByLanguage(String tag, String language) {
        assertThat(Labels.of(Language.parse(tag)).language()).isEqualTo(Language.parse(language));
    }

    @ParameterizedTest
    @CsvSource({
        "0,    No comments,    Մեկնաբանություններ չկան",
        "1,    1 comment,      1 մեկնաբանություն",
        "2,    2 comments,     2 մեկնաբանություն",
        "1234, 1234 comments,  1234 մեկնաբանություն"
    })
    void countComments(int count, String english, String armenian) {
        assertThat(Labels.english().commentCount(count)).isEqualTo(english);
        assertThat(Labels.armenian().commentCount(count)).isEqualTo(armenian);
    }

    @Test
    void changeWordByWord() {
        Labels own = Labels.english()
                .with(Word.REPLY, "Answer")
                .with(Word.SAYS, "{} writes:")
                .withCommentCount(count -> count + " letters")
                .withLanguage(Language.parse("en-GB"));

        assertThat(own.get(Word.REPLY)).isEqualTo("Answer");
        assertThat(own.get(Word.SAYS)).isEqualTo("{} writes:");
        assertThat(own.get(Word.TAGS)).isEqualTo("Tags");
        assertThat(own.commentCount(3)).isEqualTo("3 letters");
        assertThat(own).hasToString("Labels[en-GB]");
        assertThat(Labels.english().get(Word.REPLY)).isEqualTo("Reply");
    }

    @ParameterizedTest
    @CsvSource({
        "REPLY, '',      'label REPLY is \"\"; expected is a text with no {}'",
        "REPLY, ' ',     'label REPLY is \" \"; expected is a text with no {}'",
        "REPLY, 'To {}', 'label REPLY is \"To {}\"; expected is a text with no {}'",
        "SAYS,  says,    'label SAYS is \"says\"; expected is a text with one {}'",
        "SAYS,  '{} {}', 'label SAYS is \"{} {}\"; expected is a text with one {}'",
    })
    void refuseTextWithoutItsPart(Word word, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.english().with(word, text))
                .withMessage(message);
    }

    @Test
    void refuseForbiddenCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.english().with(Word.REPLY, "a\u0000"))
                .withMessageStartingWith("label REPLY has U+0000 at index 1");
    }
}
