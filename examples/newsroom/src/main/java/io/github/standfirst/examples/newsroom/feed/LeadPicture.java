package io.github.standfirst.examples.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.Credit;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.module.Module;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The picture above an article in <a href="https://www.rssboard.org/media-rss">Media RSS</a>. An enclosure would ask for its
 * length in bytes, which nobody here knows. Alternative text is the description; a caption has no place of its own.
 */
final class LeadPicture {

    private static final String MEDIUM = "image";
    private static final String ROLE = "photographer";

    private static final String UNWISE = " \"<>[]\\^`{|}";
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private LeadPicture() {}

    /** The module of an entry or an item. */
    static MediaEntryModule module(Figure lead) {
        Image image = lead.image();
        MediaContent content = new MediaContent(new UrlReference(uri(image.src())));
        content.setMedium(MEDIUM);
        if (image.size() != null) {
            content.setWidth(image.size().width());
            content.setHeight(image.size().height());
        }
        Metadata metadata = new Metadata();
        if (image.alt() != null && !image.alt().isEmpty()) {
            metadata.setDescription(image.alt());
            metadata.setDescriptionType("plain");
        }
        if (lead.credit() != null) {
            metadata.setCredits(new Credit[] {new Credit(null, ROLE, lead.credit())});
        }
        content.setMetadata(metadata);
        MediaEntryModuleImpl module = new MediaEntryModuleImpl();
        module.setMediaContents(new MediaContent[] {content});
        return module;
    }

    /** Browsers and so the model are content with addresses that Java, and the standard of URIs (RFC 3986), are not. */
    private static URI uri(WebUrl address) {
        StringBuilder uri = new StringBuilder();
        address.value().codePoints().forEach(codePoint -> {
            if (UNWISE.indexOf(codePoint) >= 0) {
                uri.append(UriUtils.encode(Character.toString(codePoint), UTF_8));
            } else {
                uri.appendCodePoint(codePoint);
            }
        });
        return URI.create(STRAY_PERCENT.matcher(uri).replaceAll("%25"));
    }

    /**
     * The first picture of an entry or an item.
     *
     * @param module null where it has none of Media RSS
     */
    static Optional<Figure> figure(@Nullable Module module) {
        if (!(module instanceof MediaEntryModule media)) {
            return Optional.empty();
        }
        return Arrays.stream(media.getMediaContents())
                .filter(content -> MEDIUM.equals(content.getMedium()))
                .flatMap(content -> figure(content).stream())
                .findFirst();
    }

    private static Optional<Figure> figure(MediaContent content) {
        if (!(content.getReference() instanceof UrlReference reference)) {
            return Optional.empty();
        }
        Metadata metadata = content.getMetadata();
        String alt = metadata == null ? null : metadata.getDescription();
        return WebUrl.find(reference.getUrl().toString())
                .map(src -> new Figure(
                        new Image(src, alt == null ? null : CharacterRule.clean(alt), size(content), null),
                        SafeHtml.EMPTY,
                        credit(metadata)));
    }

    private static Image.@Nullable Size size(MediaContent content) {
        Integer width = content.getWidth();
        Integer height = content.getHeight();
        return width == null || height == null || width < 1 || height < 1 ? null : new Image.Size(width, height);
    }

    private static @Nullable String credit(@Nullable Metadata metadata) {
        return metadata == null
                ? null
                : Arrays.stream(metadata.getCredits())
                        .filter(credit -> ROLE.equals(credit.getRole()))
                        .flatMap(credit -> WriterNames.find(credit.getName()).stream())
                        .findFirst()
                        .orElse(null);
    }
}
