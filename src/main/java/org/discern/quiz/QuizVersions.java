package org.discern.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class QuizVersions implements PanacheRepositoryBase<QuizVersion, QuizVersion.Id> {}
