/** What a telegram asks for: strictly read, secrets in types that cannot be printed. */
@NullMarked
package dev.appcard.sandbox.van.request;

import org.jspecify.annotations.NullMarked;
