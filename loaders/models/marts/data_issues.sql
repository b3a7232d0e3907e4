-- One row per rule and record that breaks it; nothing is mended in silence.
-- gather
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_adoption_before_origin
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_case_without_hub
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_contradiction
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_history_gap
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_implemented_without_adoption
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_kolada_page
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_merge
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_missing_delivery
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_move_without_card
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_plan
union all
select rule, municipality_code, record_id, message, true as is_about_person from marts.issues_sex_conflict
union all
select rule, municipality_code, record_id, message, is_about_person from marts.issues_shrunken_delivery
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_stage_date_changed
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_stage_out_of_order
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_undeclared_list
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_unknown_case
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_unknown_origin_case
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_unknown_programme_run
union all
select rule, municipality_code, record_id, message, false as is_about_person from marts.issues_unknown_unit
union all
select rule, municipality_code, record_id, message, is_about_person from marts.issues_vanished_row
