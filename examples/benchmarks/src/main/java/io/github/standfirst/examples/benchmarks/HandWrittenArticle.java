package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** An article read token by token with jackson-core 3, as {@link HandWrittenJson} reads comments: without any check. */
final class HandWrittenArticle {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonParser in;

    private HandWrittenArticle(JsonParser in) {
        this.in = in;
    }

    static Article read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new HandWrittenArticle(parser).article();
        }
    }

    private void members(Consumer<String> member) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            member.accept(name);
        }
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return list;
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private String upper() {
        return in.getString().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private SafeHtml html() {
        return HtmlSanitizer.trusting().sanitize(in.getString());
    }

    private WebUrl url() {
        return new WebUrl(in.getString());
    }

    private Instant instant() {
        return HandWrittenJson.instant(in.getString());
    }

    private Article article() {
        var read = new Object() {
            @Nullable
            ArticleId id;

            @Nullable
            Language language;

            @Nullable
            String headline;

            @Nullable
            Slug slug;

            @Nullable
            WebUrl canonicalUrl;

            SafeHtml standfirst = SafeHtml.EMPTY;

            @Nullable
            SafeHtml body;

            @Nullable
            Figure lead;

            List<Credit> credits = List.of();

            @Nullable
            Dateline dateline;

            List<Category> categories = List.of();
            List<Tag> tags = List.of();

            @Nullable
            PublicationState state;

            @Nullable
            Instant created;

            @Nullable
            Instant modified;

            List<Translation> translations = List.of();
            List<Link> related = List.of();

            @Nullable
            Rights rights;

            DiscussionRules discussion = DiscussionRules.NONE;
        };
        members(name -> {
            switch (name) {
                case "id" -> read.id = new ArticleId(in.getString());
                case "language" -> read.language = new Language(in.getString());
                case "headline" -> read.headline = in.getString();
                case "slug" -> read.slug = new Slug(in.getString());
                case "canonicalUrl" -> read.canonicalUrl = url();
                case "standfirst" -> read.standfirst = html();
                case "body" -> read.body = html();
                case "lead" -> read.lead = figure();
                case "credits" -> read.credits = list(this::credit);
                case "dateline" -> read.dateline = new Dateline(text("place"));
                case "categories" -> read.categories = list(this::category);
                case "tags" -> read.tags = list(this::tag);
                case "state" -> read.state = state();
                case "created" -> read.created = instant();
                case "modified" -> read.modified = instant();
                case "translations" -> read.translations = list(this::translation);
                case "related" -> read.related = list(this::link);
                case "rights" -> read.rights = rights();
                case "discussion" -> read.discussion = discussion();
                default -> in.skipChildren();
            }
        });
        return Article.builder(there(read.id), there(read.language), there(read.headline))
                .slug(read.slug)
                .canonicalUrl(read.canonicalUrl)
                .standfirst(read.standfirst)
                .body(there(read.body))
                .lead(read.lead)
                .credits(read.credits)
                .dateline(read.dateline)
                .categories(read.categories)
                .tags(read.tags)
                .state(there(read.state))
                .created(read.created)
                .modified(read.modified)
                .translations(read.translations)
                .related(read.related)
                .rights(read.rights)
                .discussion(read.discussion)
                .build();
    }

    /** The text of an object's one member. */
    private String text(String wanted) {
        String[] text = {""};
        members(name -> text[0] = name.equals(wanted) ? in.getString() : text[0]);
        return text[0];
    }

    private Moment moment() {
        var read = new Object() {
            @Nullable
            Instant at;

            Precision precision = Precision.EXACT;
        };
        members(name -> {
            switch (name) {
                case "at" -> read.at = instant();
                case "precision" -> read.precision = Precision.valueOf(upper());
                default -> in.skipChildren();
            }
        });
        return new Moment(there(read.at), read.precision);
    }

    private PublicationState state() {
        Moment[] first = new Moment[1];
        members(name -> {
            if (name.equals("first")) {
                first[0] = moment();
            }
        });
        return new PublicationState.Published(first[0]);
    }

    private Rights rights() {
        var read = new Object() {
            @Nullable
            String holder;

            String terms = "";

            @Nullable
            WebUrl source;

            @Nullable
            Instant expires;
        };
        members(name -> {
            switch (name) {
                case "holder" -> read.holder = in.getString();
                case "terms" -> read.terms = in.getString();
                case "source" -> read.source = url();
                case "expires" -> read.expires = instant();
                default -> in.skipChildren();
            }
        });
        return new Rights(there(read.holder), read.terms, read.source, read.expires);
    }

    private Image.Size size() {
        int[] size = new int[2];
        members(name -> size[name.equals("width") ? 0 : 1] = in.getIntValue());
        return new Image.Size(size[0], size[1]);
    }

    private Image image() {
        var read = new Object() {
            @Nullable
            WebUrl src;

            @Nullable
            String alt;

            Image.@Nullable Size size;

            @Nullable
            Rights rights;
        };
        members(name -> {
            switch (name) {
                case "src" -> read.src = url();
                case "alt" -> read.alt = in.getString();
                case "size" -> read.size = size();
                case "rights" -> read.rights = rights();
                default -> in.skipChildren();
            }
        });
        return new Image(there(read.src), read.alt, read.size, read.rights);
    }

    private Figure figure() {
        var read = new Object() {
            @Nullable
            Image image;

            SafeHtml caption = SafeHtml.EMPTY;

            @Nullable
            String credit;
        };
        members(name -> {
            switch (name) {
                case "image" -> read.image = image();
                case "caption" -> read.caption = html();
                case "credit" -> read.credit = in.getString();
                default -> in.skipChildren();
            }
        });
        return new Figure(there(read.image), read.caption, read.credit);
    }

    private Credit credit() {
        var read = new Object() {
            @Nullable
            CreditRole role;

            @Nullable
            Author author;
        };
        members(name -> {
            switch (name) {
                case "role" -> read.role = CreditRole.valueOf(upper());
                case "author" -> read.author = author();
                default -> in.skipChildren();
            }
        });
        return new Credit(there(read.role), there(read.author));
    }

    private Author author() {
        var read = new Object() {
            @Nullable
            String name;

            @Nullable
            AuthorKind kind;

            SafeHtml bio = SafeHtml.EMPTY;

            @Nullable
            WebUrl url;

            @Nullable
            Image portrait;
        };
        members(name -> {
            switch (name) {
                case "name" -> read.name = in.getString();
                case "kind" -> read.kind = AuthorKind.valueOf(upper());
                case "bio" -> read.bio = html();
                case "url" -> read.url = url();
                case "portrait" -> read.portrait = image();
                default -> in.skipChildren();
            }
        });
        return Author.builder(there(read.name), there(read.kind))
                .bio(read.bio)
                .url(read.url)
                .portrait(read.portrait)
                .build();
    }

    private Category category() {
        var read = new Object() {
            @Nullable
            Slug slug;

            @Nullable
            String name;

            @Nullable
            Slug parent;
        };
        members(name -> {
            switch (name) {
                case "slug" -> read.slug = new Slug(in.getString());
                case "name" -> read.name = in.getString();
                case "parent" -> read.parent = new Slug(in.getString());
                default -> in.skipChildren();
            }
        });
        return new Category(there(read.slug), there(read.name), read.parent);
    }

    private Tag tag() {
        var read = new Object() {
            @Nullable
            Slug slug;

            @Nullable
            String name;
        };
        members(name -> {
            switch (name) {
                case "slug" -> read.slug = new Slug(in.getString());
                case "name" -> read.name = in.getString();
                default -> in.skipChildren();
            }
        });
        return new Tag(there(read.slug), there(read.name));
    }

    private Translation translation() {
        var read = new Object() {
            @Nullable
            Language language;

            @Nullable
            WebUrl href;
        };
        members(name -> {
            switch (name) {
                case "language" -> read.language = new Language(in.getString());
                case "href" -> read.href = url();
                default -> in.skipChildren();
            }
        });
        return new Translation(there(read.language), there(read.href));
    }

    private Link link() {
        var read = new Object() {
            @Nullable
            String title;

            @Nullable
            WebUrl href;

            @Nullable
            Image thumbnail;

            @Nullable
            Moment published;
        };
        members(name -> {
            switch (name) {
                case "title" -> read.title = in.getString();
                case "href" -> read.href = url();
                case "thumbnail" -> read.thumbnail = image();
                case "published" -> read.published = moment();
                default -> in.skipChildren();
            }
        });
        return new Link(there(read.title), there(read.href), read.thumbnail, read.published);
    }

    private DiscussionRules discussion() {
        var read = new Object() {
            @Nullable
            DiscussionState state;

            @Nullable
            Moderation moderation;

            @Nullable
            Instant closes;

            int depthShown;
            int maxLength;

            @Nullable
            Duration editWindow;

            boolean emailRequired;
        };
        members(name -> {
            switch (name) {
                case "state" -> read.state = DiscussionState.valueOf(upper());
                case "moderation" -> read.moderation = Moderation.valueOf(upper());
                case "closes" -> read.closes = instant();
                case "depthShown" -> read.depthShown = in.getIntValue();
                case "maxLength" -> read.maxLength = in.getIntValue();
                case "editWindow" -> read.editWindow = Duration.parse(in.getString());
                case "emailRequired" -> read.emailRequired = in.getBooleanValue();
                default -> in.skipChildren();
            }
        });
        return new DiscussionRules(
                there(read.state),
                there(read.moderation),
                read.closes,
                read.depthShown,
                read.maxLength,
                there(read.editWindow),
                read.emailRequired);
    }
}
