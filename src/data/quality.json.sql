-- One object: what the page of data quality tells beside deliveries and refusals
select
    {
        rows_read: (select list(rows_read order by source) from published.rows_read),
        rules: (select list(delivery_rules order by source) from published.delivery_rules),
        sex_coverage: (select list(sex_coverage order by source) from published.sex_coverage),
        issues: (
            select list(data_issues order by rule, municipality_code, is_about_person)
            from published.data_issues
        )
    } as json
