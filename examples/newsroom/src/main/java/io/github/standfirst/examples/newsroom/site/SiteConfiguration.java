package io.github.standfirst.examples.newsroom.site;

import io.github.standfirst.json.StandfirstJson;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the site is made of beside its own classes. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private static final Duration FILES_KEPT = Duration.ofHours(1);

    /** Style and icon are ours; pictures keep the addresses that the samples name. */
    private static final Map<String, String> FILES =
            Map.of("/files/**", "files", "/images/**", "images", "/wp-content/uploads/**", "uploads");

    /** The one clock that is read; the library reads none. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Reads and writes the documents of the store. Bodies are sanitized as they are read, whoever wrote them there. */
    @Bean
    StandfirstJson standfirstJson() {
        return StandfirstJson.create();
    }

    /** Before the controllers, one of which answers every path that is left. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE);
        CacheControl kept = CacheControl.maxAge(FILES_KEPT).cachePublic();
        for (Map.Entry<String, String> files : FILES.entrySet()) {
            registry.addResourceHandler(files.getKey())
                    .addResourceLocations("classpath:/static/" + files.getValue() + "/")
                    .setCacheControl(kept);
        }
    }
}
