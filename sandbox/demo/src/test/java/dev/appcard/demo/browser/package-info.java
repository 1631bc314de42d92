/** Tests in a real browser; skipped where there is none, unless {@code browser.required} is true. */
@NullMarked
package dev.appcard.demo.browser;

import org.jspecify.annotations.NullMarked;
