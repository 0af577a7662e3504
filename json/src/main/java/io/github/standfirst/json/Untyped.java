package io.github.standfirst.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Says of a type, mixed into it, that no class name stands beside its values. What a mapper reads into an {@code Optional}
 * or a reference it would read by that name else, without asking our deserializer, if it was told to write such names.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
interface Untyped {}
