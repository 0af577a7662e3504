/**
 * ActivityStreams in and out. Begin with {@link io.github.standfirst.exchange.activitystreams.ActivityStreams}.
 */
@NullMarked
package io.github.standfirst.exchange.activitystreams;

import org.jspecify.annotations.NullMarked;
