package org.discern.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of accounts and sign-in. */
@ConfigMapping(prefix = "discern.account")
public interface AccountConfig {

    /** How long an access token is good. A lost right (a teacher who left) lives on for so long at the most. */
    @WithDefault("PT15M")
    @DurationMin(minutes = 1)
    @DurationMax(hours = 24)
    Duration accessToken();

    /** How long a teacher's device stays signed in without being used. */
    @WithDefault("P14D")
    @DurationMin(hours = 1)
    Duration teacherSession();

    /** How long a student's device stays signed in without being used: the summer holidays and more. */
    @WithDefault("P180D")
    @DurationMin(hours = 1)
    Duration studentSession();

    /** Wrong passwords a minute for one username from one address; also for one account that changes its password. */
    @WithDefault("10")
    @Min(3) @Max(1000) int signInAttempts();

    /** Sign-ins a minute from one address, whatever the names: all teachers of a school may share one. */
    @WithDefault("60")
    @Min(10) @Max(100_000) int signInsPerAddress();

    /** The name of the school that a new server starts with. */
    @WithDefault("Our school")
    @Size(min = 1, max = 200) String schoolName();

    FirstTeacher firstTeacher();

    /** The first account of a new server, used once, when there is no teacher yet. */
    interface FirstTeacher {

        @WithDefault("admin")
        @Size(min = 2, max = 100) String username();

        /** Made at random and left in {@link #passwordFile} when it is not given. */
        Optional<@Size(min = 10, max = 200) String> password();

        /** Where a password made at random is left, readable by the server's own user only. */
        @WithDefault("${discern.data-directory:data}/first-sign-in.txt")
        Path passwordFile();
    }
}
