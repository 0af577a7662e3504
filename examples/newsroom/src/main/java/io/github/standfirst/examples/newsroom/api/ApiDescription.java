package io.github.standfirst.examples.newsroom.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.json.DocumentSchema;
import io.github.standfirst.json.Problem;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * The description of the API, at {@code /api/openapi}. It would look into the library's types, which hold more than is
 * written of them; the schemas that the library has of its documents take their places.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final List<Class<?>> DOCUMENTS =
            List.of(ArticlePage.class, Teaser.class, ThreadPage.class, CommentSubmission.class, Problem.class);

    @Bean
    OpenAPI description() throws JsonProcessingException {
        SpringDocUtils types = SpringDocUtils.getConfig();
        DOCUMENTS.forEach(type -> types.replaceWithSchema(type, reference(type)));
        types.replaceWithSchema(ArticleId.class, new StringSchema());
        types.replaceWithSchema(ThreadCursor.class, new StringSchema());
        Components components = Json31.mapper()
                .readValue(DocumentSchema.openApi(), OpenAPI.class)
                .getComponents();
        return new OpenAPI()
                .info(new Info().title("Lake Orvan Courier").version("1"))
                .components(components);
    }

    /** What any of them answers instead. */
    @Bean
    OperationCustomizer problemAnswers() {
        Content problem = new Content()
                .addMediaType(
                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new io.swagger.v3.oas.models.media.MediaType().schema(reference(Problem.class)));
        return (operation, method) -> {
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse().description("A problem").content(problem));
            return operation;
        };
    }

    private static Schema<?> reference(Class<?> type) {
        return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + type.getSimpleName());
    }
}
