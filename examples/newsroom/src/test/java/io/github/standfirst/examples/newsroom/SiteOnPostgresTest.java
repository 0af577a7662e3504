package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.json.StandfirstJson;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SiteOnPostgresTest implements SiteContract {

    @Override
    public Site site() {
        return Site.onPostgres();
    }

    /** The database puts members into an order of its own, which readers do not ask for. */
    @Test
    void documentsSurviveJsonb() {
        StandfirstJson json = StandfirstJson.create();
        for (Comment comment : ReferencePage.comments()) {
            String reordered = site().part(JdbcClient.class)
                    .sql("select cast(cast(document as jsonb) as text) from comment where id = :id")
                    .param("id", comment.id().value())
                    .query(String.class)
                    .single();
            assertThat(reordered).isNotEqualTo(json.write(comment));
            assertThat(json.readComment(reordered)).isEqualTo(comment);
        }
    }
}
