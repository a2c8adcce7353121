package co.gov.ventanilla.search.ckan;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Counts what a query asks for at its ends, so that it is refused here and not by Lucene, which takes 1024. */
final class Leaves extends QueryVisitor {

    private static final int MOST = 900;
    private int count;

    /** Refuses queries that ask for too much at once. */
    static void limit(Iterable<Query> queries) {
        Leaves leaves = new Leaves();
        queries.forEach(query -> query.visit(leaves));
        if (leaves.count > MOST) {
            throw BadQuery.syntax("Too many clauses");
        }
    }

    @Override
    public void visitLeaf(Query query) {
        count++;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        count += terms.length;
    }

    @Override
    public void consumeTermsMatching(
            Query query,
            String field,
            java.util.function.Supplier<org.apache.lucene.util.automaton.ByteRunAutomaton> automaton) {
        count += query instanceof FuzzyQuery ? FieldQueries.FUZZY_TERMS : 1;
    }

    @Override
    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
        return this;
    }
}
