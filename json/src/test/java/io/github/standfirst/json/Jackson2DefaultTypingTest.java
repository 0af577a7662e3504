package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mappers that write class names beside values, and believe them. */
class Jackson2DefaultTypingTest {

    private static final Comment COMMENT = Samples.posted();
    private static final Article ARTICLE = Samples.minimalArticle();

    record Held(AtomicReference<Comment> comment, AtomicReference<Article> article) {}

    private static JsonMapper mapper(DefaultTyping typing) {
        return JsonMapper.builder()
                .addModule(new StandfirstJackson2Module())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        typing)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void referencesToOursComeBack(DefaultTyping typing) throws IOException {
        JsonMapper mapper = mapper(typing);
        Held held = new Held(new AtomicReference<>(COMMENT), new AtomicReference<>(ARTICLE));

        String json = mapper.writeValueAsString(held);
        Held read = mapper.readValue(json, Held.class);

        assertThat(json).doesNotContain("io.github.standfirst.comment", "io.github.standfirst.article");
        assertThat(read.comment().get()).isEqualTo(COMMENT);
        assertThat(read.article().get()).isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @EnumSource
    void believesNoClassName(DefaultTyping typing) throws IOException {
        JsonMapper mapper = mapper(typing);
        Held held = new Held(new AtomicReference<>(COMMENT), new AtomicReference<>(ARTICLE));
        String comment = mapper.writeValueAsString(COMMENT);
        String json = mapper.writeValueAsString(held)
                .replace(comment, "[\"" + Comment.Posted.class.getName() + "\"," + comment + "]");

        assertThatThrownBy(() -> mapper.readValue(json, Held.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("found a list; expected is an object");
    }
}
