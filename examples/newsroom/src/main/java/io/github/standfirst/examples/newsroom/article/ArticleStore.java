package io.github.standfirst.examples.newsroom.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Tag;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Edition;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.json.StandfirstJson;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/** Articles as JSON documents, beside them the columns that are asked for. */
@Repository
public class ArticleStore {

    private static final String LISTED = "edition = :edition and listed_at <= :now";
    private static final String NEWEST = " order by listed_at desc, id limit :most offset :skip";

    private final JdbcClient jdbc;
    private final StandfirstJson json;
    private final Addresses addresses;

    ArticleStore(JdbcClient jdbc, StandfirstJson json, Addresses addresses) {
        this.jdbc = jdbc;
        this.json = json;
        this.addresses = addresses;
    }

    /** Whether no article was ever saved. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from article").query(Integer.class).single() == 0;
    }

    /** Saves a new article. */
    @Transactional
    public void add(Article article) {
        jdbc.sql("insert into article (id, edition, path, listed_at, searched, document)"
                        + " values (:id, :edition, :path, :listed, :searched, :document)")
                .param("id", article.id().value())
                .param("edition", Edition.of(article.language()).language().tag())
                .param("path", UriUtils.decode(addresses.of(article), UTF_8))
                .param("listed", timestamp(listed(article)), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("searched", lowerCase(article.headline() + "\n" + PlainText.of(article.body())))
                .param("document", json.write(article))
                .update();
        lists(article)
                .distinct()
                .forEach(list -> jdbc.sql("insert into listing (article_id, list) values (:id, :list)")
                        .param("id", article.id().value())
                        .param("list", list)
                        .update());
    }

    /** From when on readers find it in lists; null for drafts and what was withdrawn. */
    private static @Nullable Instant listed(Article article) {
        @Nullable Instant embargo = article.embargo();
        @Nullable Instant listed = listed(article.state());
        return listed == null || embargo == null || embargo.isBefore(listed) ? listed : embargo;
    }

    private static @Nullable Instant listed(PublicationState state) {
        if (state instanceof PublicationState.Scheduled scheduled) {
            return scheduled.at();
        }
        return state instanceof PublicationState.Published published
                ? published.first().at()
                : null;
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private Stream<String> lists(Article article) {
        Stream<String> categories =
                article.categories().stream().map(Category::slug).map(slug -> "category/" + slug);
        Stream<String> tags = article.tags().stream().map(Tag::slug).map(slug -> "tag/" + slug);
        Stream<String> authors = article.authors().stream().flatMap(author -> list(author).stream());
        return Stream.of(categories, tags, authors).flatMap(lists -> lists);
    }

    /** The list that the page of an author is, where that is one of ours. */
    private Optional<String> list(Author author) {
        return Optional.ofNullable(author.url())
                .flatMap(addresses::local)
                .map(path -> UriUtils.decode(path, UTF_8))
                .filter(path -> path.matches("(/hy)?/author/[^/]+/"))
                .map(path -> path.replaceFirst("^(/hy)?/", "").replaceFirst("/$", ""));
    }

    /** The article of an id, whatever its state. */
    public Optional<Article> find(ArticleId id) {
        return jdbc.sql("select document from article where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(json::readArticle);
    }

    /**
     * The article at a path, whatever its state.
     *
     * @param path decoded
     */
    public Optional<Article> at(String path) {
        return jdbc.sql("select document from article where path = :path")
                .param("path", path)
                .query(String.class)
                .optional()
                .map(json::readArticle);
    }

    /** The newest articles of an edition. */
    public List<Article> newest(Edition edition, Instant now, int most) {
        return newest(edition, now, 0, most);
    }

    /** The newest articles of an edition, without so many that are newer. */
    public List<Article> newest(Edition edition, Instant now, int skip, int most) {
        return read(listed("", edition, now, skip, most));
    }

    /**
     * The newest articles that belong to a list.
     *
     * @param list such as {@code category/heritage}
     */
    public List<Article> inList(String list, Edition edition, Instant now, int most) {
        return inLists(List.of(list), edition, now, 0, most);
    }

    /**
     * The newest articles that belong to any of some lists, each once, without so many that are newer.
     *
     * @param lists such as {@code category/heritage}, at least one
     */
    public List<Article> inLists(List<String> lists, Edition edition, Instant now, int skip, int most) {
        String condition = " and id in (select article_id from listing where list in (:lists))";
        return read(listed(condition, edition, now, skip, most).param("lists", lists));
    }

    /**
     * The newest articles whose headline or text has all of some words.
     *
     * @param words at least one, in whatever case
     */
    public List<Article> search(List<String> words, Edition edition, Instant now, int most) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and searched like :word").append(i).append(" escape '!'");
        }
        JdbcClient.StatementSpec query = listed(condition.toString(), edition, now, 0, most);
        for (int i = 0; i < words.size(); i++) {
            query = query.param("word" + i, "%" + lowerCase(words.get(i)).replaceAll("[!%_]", "!$0") + "%");
        }
        return read(query);
    }

    private JdbcClient.StatementSpec listed(String condition, Edition edition, Instant now, int skip, int most) {
        return jdbc.sql("select document from article where " + LISTED + condition + NEWEST)
                .param("edition", edition.language().tag())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("skip", skip)
                .param("most", most);
    }

    private List<Article> read(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> json.readArticle(row.getString(1))).list();
    }

    /** Never the upper case, in which {@code և} becomes two letters; with the apostrophe that keyboards have. */
    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
