package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Mappers that write class names beside values, and believe them. */
class Jackson3DefaultTypingTest {

    private static final Comment COMMENT = Samples.posted();
    private static final Article ARTICLE = Samples.minimalArticle();

    record Held(AtomicReference<Comment> comment, AtomicReference<Article> article, Optional<Comment> perhaps) {}

    private static JsonMapper mapper(DefaultTyping typing) {
        return JsonMapper.builder()
                .addModule(new StandfirstModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        typing)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void referencesToOursComeBack(DefaultTyping typing) {
        JsonMapper mapper = mapper(typing);
        Held held = new Held(new AtomicReference<>(COMMENT), new AtomicReference<>(ARTICLE), Optional.of(COMMENT));

        String json = mapper.writeValueAsString(held);
        Held read = mapper.readValue(json, Held.class);

        assertThat(json).doesNotContain("io.github.standfirst.comment", "io.github.standfirst.article");
        assertThat(read.comment().get()).isEqualTo(COMMENT);
        assertThat(read.article().get()).isEqualTo(ARTICLE);
        assertThat(read.perhaps()).contains(COMMENT);
    }

    @ParameterizedTest
    @EnumSource
    void believesNoClassName(DefaultTyping typing) {
        JsonMapper mapper = mapper(typing);
        Held held = new Held(new AtomicReference<>(COMMENT), new AtomicReference<>(ARTICLE), Optional.of(COMMENT));
        String comment = mapper.writeValueAsString(COMMENT);
        String json = mapper.writeValueAsString(held)
                .replace(comment, "[\"" + Comment.Posted.class.getName() + "\"," + comment + "]");

        assertThatThrownBy(() -> mapper.readValue(json, Held.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("found a list; expected is an object");
    }
}
