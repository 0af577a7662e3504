package io.github.standfirst.exchange.page;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.text.WebUrl;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The id of an article: that of its post in WordPress, else its address, else a hash of its headline. */
final class ArticleIds {

    private static final Pattern POST_CLASS = Pattern.compile("(?:^|\\s)(?:postid|page-id)-(\\d{1,18})(?=\\s|$)");
    private static final Pattern POST_ID = Pattern.compile("post-(\\d{1,18})");
    private static final Pattern SHORT_LINK = Pattern.compile("[?&]p=(\\d{1,18})$");

    private static final int MAX_LENGTH = 191;
    private static final int HASH_DIGITS = 32;

    private ArticleIds() {}

    static ArticleId find(Document document, @Nullable WebUrl canonicalUrl, String headline) {
        Optional<String> post = post(document);
        if (post.isPresent()) {
            return ArticleId.of(post.get());
        }
        String address = canonicalUrl == null ? "" : canonicalUrl.value();
        if (address.isEmpty() || address.length() > MAX_LENGTH) {
            return ArticleId.of("sha256:" + hash(address.isEmpty() ? headline : address));
        }
        return ArticleId.of(address);
    }

    private static Optional<String> post(Document document) {
        Matcher ofBody = POST_CLASS.matcher(document.body().className());
        if (ofBody.find()) {
            return Optional.of(ofBody.group(1));
        }
        Matcher shortLink =
                SHORT_LINK.matcher(document.select("link[rel=shortlink]").attr("href"));
        if (shortLink.find()) {
            return Optional.of(shortLink.group(1));
        }
        @Nullable Element only = null;
        for (Element element : document.select("article[id^=post-], div[id^=post-]")) {
            if (POST_ID.matcher(element.id()).matches()) {
                if (only != null) {
                    return Optional.empty();
                }
                only = element;
            }
        }
        return Optional.ofNullable(only).map(element -> element.id().substring("post-".length()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
