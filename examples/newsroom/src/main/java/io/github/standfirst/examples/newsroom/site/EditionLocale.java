package io.github.standfirst.examples.newsroom.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page is that of its edition, whatever the browser asks for: one address, one page. */
@Component("localeResolver")
public class EditionLocale implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return edition(request).language().locale();
    }

    /** The edition of a request; of one that failed, as it was asked for. */
    public static Edition edition(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Edition.ofPath(failed == null ? request.getRequestURI() : failed.toString());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the path says it");
    }
}
