/**
 * What a validator found, as values with places, texts in four languages and a severity. Begin with
 * {@link io.github.standfirst.validation.Violations}.
 */
@NullMarked
package io.github.standfirst.validation;

import org.jspecify.annotations.NullMarked;
