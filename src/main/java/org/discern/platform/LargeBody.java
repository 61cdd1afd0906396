package org.discern.platform;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a resource method that takes whole documents, up to {@link LimitsConfig#document}. */
@Target(ElementType.METHOD)
@Retention(RUNTIME)
public @interface LargeBody {}
