@NullMarked
package dev.appcard.adapter.outbound.persistence.schema;

import org.jspecify.annotations.NullMarked;
