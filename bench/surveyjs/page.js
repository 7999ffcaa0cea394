// What an application of its own would be: the model and the answers stand in the page, SurveyJS does the rest.
// https://surveyjs.io/form-library/documentation/get-started-html-css-javascript
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
// The default style without the fonts that it fetches from Google: no page of this bench loads a font.
import 'survey-core/survey-core.fontless.css';

const { model, data } = JSON.parse(document.getElementById('questionnaire').textContent);
const survey = new Model(model);
survey.data = data;
renderSurvey(survey, document.getElementById('survey'));
