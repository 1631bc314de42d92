/** What has been kept long enough goes. */
@NullMarked
package dev.appcard.application.service.retention;

import org.jspecify.annotations.NullMarked;
