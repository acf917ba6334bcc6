//! The words of the interface in its five languages, each message once. Knows no page. What the core says of a claim
//! (explanation, labels) is English and is marked up as such.

/// A language of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Lang {
    #[default]
    En,
    De,
    Fr,
    Es,
    Ko,
}

impl Lang {
    /// The language of a BCP 47 tag; anything else is read in English.
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.get(..2)?;
        if tag.as_bytes().get(2).is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        [(Self::En, "en"), (Self::De, "de"), (Self::Fr, "fr"), (Self::Es, "es"), (Self::Ko, "ko")]
            .into_iter()
            .find(|(_, code)| primary.eq_ignore_ascii_case(code))
            .map(|(lang, _)| lang)
    }

    /// The tag for the `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ko => "ko",
        }
    }

    /// A message in this language.
    pub fn say(self, key: Key) -> &'static str {
        let row = key.row();
        let [en, de, fr, es, ko] = row;
        match self {
            Self::En => en,
            Self::De => de,
            Self::Fr => fr,
            Self::Es => es,
            Self::Ko => ko,
        }
    }

    /// A message with `{0}`, `{1}`, ... filled in.
    pub fn fill(self, key: Key, values: &[&str]) -> String {
        let mut out = String::new();
        let mut rest = self.say(key);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((index, tail)) = after.split_once('}') else { break };
            out.push_str(index.parse().ok().and_then(|i: usize| values.get(i)).unwrap_or(&""));
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

macro_rules! messages {
    ($($key:ident: $en:literal, $de:literal, $fr:literal, $es:literal, $ko:literal;)*) => {
        /// A message of the interface.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Key { $($key),* }

        impl Key {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$key),*];

            const fn row(self) -> [&'static str; 5] {
                match self { $(Self::$key => [$en, $de, $fr, $es, $ko]),* }
            }
        }
    };
}

messages! {
    Ask: "Check figure", "Zahl prüfen", "Vérifier le chiffre", "Verificar la cifra", "수치 확인";
    Close: "Close", "Schließen", "Fermer", "Cerrar", "닫기";
    Busy: "Looking it up…", "Wird nachgeschlagen …", "Recherche en cours…", "Buscando…", "찾는 중…";
    Agrees: "Agrees with the sources", "Stimmt mit den Quellen überein", "Conforme aux sources",
        "Coincide con las fuentes", "출처와 일치";
    Differs: "Differs from the sources", "Weicht von den Quellen ab", "Diffère des sources",
        "Difiere de las fuentes", "출처와 다름";
    Outdated: "Out of date", "Veraltet", "Dépassé", "Desactualizado", "오래된 수치";
    RightThen: "Right when published", "Bei Erscheinen richtig", "Exact à la publication",
        "Correcto al publicarse", "게재 당시에는 맞음";
    Disputed: "The sources disagree", "Die Quellen sind uneins", "Les sources divergent",
        "Las fuentes discrepan", "출처마다 다름";
    Abstains: "Not checked", "Nicht geprüft", "Non vérifié", "Sin verificar", "확인하지 못함";
    Context: "What the sources say", "Was die Quellen sagen", "Ce que disent les sources",
        "Lo que dicen las fuentes", "출처의 내용";
    Read: "What I read", "Was ich gelesen habe", "Ce que j’ai lu", "Lo que he leído", "읽은 내용";
    Place: "Place", "Ort", "Lieu", "Lugar", "장소";
    Measure: "Measure", "Messgröße", "Mesure", "Medida", "지표";
    Period: "Period", "Zeitraum", "Période", "Periodo", "기간";
    Figure: "Figure", "Zahl", "Chiffre", "Cifra", "수치";
    Assumed: "assumed", "angenommen", "supposé", "supuesto", "추정";
    Sources: "Sources", "Quellen", "Sources", "Fuentes", "출처";
    Changed: "The text has changed and was checked again.", "Der Text hat sich geändert und wurde neu geprüft.",
        "Le texte a changé et a été vérifié de nouveau.", "El texto ha cambiado y se ha verificado de nuevo.",
        "글이 바뀌어 다시 확인했습니다.";
    More: "{0} more", "{0} weitere", "{0} de plus", "{0} más", "{0}개 더 보기";
    Supports: "supports it", "stützt sie", "confirme", "respalda", "뒷받침";
    Opposes: "differs", "weicht ab", "diffère", "difiere", "다름";
    Released: "released {0}", "veröffentlicht {0}", "publié le {0}", "publicado el {0}", "{0} 발표";
    Retrieved: "retrieved {0}", "abgerufen {0}", "consulté le {0}", "consultado el {0}", "{0} 확인";
    NewTab: "opens in a new tab", "öffnet in neuem Tab", "s’ouvre dans un nouvel onglet",
        "se abre en otra pestaña", "새 탭에서 열림";
    Claimed: "claimed", "behauptet", "affirmé", "afirmado", "주장";
    ChartOf: "{0}, {1} to {2}: from {3} to {4}. Source: {5}.",
        "{0}, {1} bis {2}: von {3} auf {4}. Quelle: {5}.",
        "{0}, {1} à {2} : de {3} à {4}. Source : {5}.",
        "{0}, {1} a {2}: de {3} a {4}. Fuente: {5}.",
        "{0}, {1}~{2}: {3}에서 {4}. 출처: {5}.";
    Table: "Show as table", "Als Tabelle zeigen", "Afficher le tableau", "Ver como tabla", "표로 보기";
    Year: "Year", "Jahr", "Année", "Año", "연도";
    SaveChart: "Save chart", "Grafik speichern", "Enregistrer le graphique", "Guardar gráfico", "차트 저장";
    CopyPlain: "Copy citation", "Quelle kopieren", "Copier la source", "Copiar la cita", "인용 복사";
    CopyLink: "Copy link", "Link kopieren", "Copier le lien", "Copiar enlace", "링크 복사";
    Export: "Export JSON-LD", "JSON-LD exportieren", "Exporter en JSON-LD", "Exportar JSON-LD",
        "JSON-LD 내보내기";
    Report: "This looks wrong", "Das sieht falsch aus", "Cela semble faux", "Esto parece incorrecto",
        "잘못된 것 같아요";
    Copied: "Copied", "Kopiert", "Copié", "Copiado", "복사됨";
    Saved: "Saved as a file", "Als Datei gespeichert", "Enregistré dans un fichier",
        "Guardado como archivo", "파일로 저장됨";
    CopyFailed: "The browser did not allow copying.", "Der Browser hat das Kopieren nicht erlaubt.",
        "Le navigateur n’a pas autorisé la copie.", "El navegador no permitió copiar.",
        "브라우저가 복사를 허용하지 않았습니다.";
    Claims: "Claims in the selection", "Aussagen in der Auswahl", "Affirmations de la sélection",
        "Afirmaciones en la selección", "선택한 글의 주장";
    NoFigure: "There is no statement with a figure here that can be compared with a source. Select a sentence with a number, a date or a share in it.",
        "Hier steht keine Aussage mit einer Zahl, die sich mit einer Quelle vergleichen ließe. Wählen Sie einen Satz mit einer Zahl, einem Datum oder einem Anteil.",
        "Aucune affirmation chiffrée à comparer avec une source ici. Sélectionnez une phrase contenant un nombre, une date ou une part.",
        "Aquí no hay ninguna afirmación con una cifra que se pueda comparar con una fuente. Seleccione una frase con un número, una fecha o una proporción.",
        "출처와 비교할 수 있는 수치가 없습니다. 숫자, 날짜 또는 비율이 있는 문장을 선택하세요.";
    Empty: "Nothing readable is selected.", "Es ist kein lesbarer Text ausgewählt.",
        "Aucun texte lisible n’est sélectionné.", "No hay texto legible seleccionado.",
        "읽을 수 있는 글이 선택되지 않았습니다.";
    TooLong: "The selection is too long to check at once. Select a few paragraphs.",
        "Die Auswahl ist zu lang, um sie auf einmal zu prüfen. Wählen Sie wenige Absätze.",
        "La sélection est trop longue. Sélectionnez quelques paragraphes.",
        "La selección es demasiado larga. Seleccione unos pocos párrafos.",
        "선택한 부분이 너무 깁니다. 몇 문단만 선택하세요.";
    Binary: "The selection does not look like text.", "Die Auswahl sieht nicht nach Text aus.",
        "La sélection ne ressemble pas à du texte.", "La selección no parece texto.",
        "선택한 부분이 글이 아닌 것 같습니다.";
    Foreign: "Citemark reads English; this text is marked as another language.",
        "Citemark liest Englisch; dieser Text ist als andere Sprache ausgezeichnet.",
        "Citemark lit l’anglais ; ce texte est indiqué dans une autre langue.",
        "Citemark lee inglés; este texto está marcado en otro idioma.",
        "Citemark는 영어를 읽습니다. 이 글은 다른 언어로 표시되어 있습니다.";
    Failed: "The check could not be made: {0}", "Die Prüfung war nicht möglich: {0}",
        "La vérification a échoué : {0}", "No se pudo verificar: {0}", "확인할 수 없습니다: {0}";
    List: "Figures in this article", "Zahlen in diesem Artikel", "Chiffres de cet article",
        "Cifras de este artículo", "이 기사의 수치";
    Summary: "{0} figures read, {1} checked, {2} not.", "{0} Zahlen gelesen, {1} geprüft, {2} nicht.",
        "{0} chiffres lus, {1} vérifiés, {2} non.", "{0} cifras leídas, {1} verificadas, {2} no.",
        "수치 {0}개를 읽고 {1}개를 확인했으며 {2}개는 확인하지 못했습니다.";
    Scanning: "Reading the article…", "Artikel wird gelesen …", "Lecture de l’article…",
        "Leyendo el artículo…", "기사를 읽는 중…";
    Next: "Next", "Weiter", "Suivant", "Siguiente", "다음";
    Previous: "Previous", "Zurück", "Précédent", "Anterior", "이전";
    All: "All", "Alle", "Tous", "Todas", "전체";
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGS: [Lang; 5] = [Lang::En, Lang::De, Lang::Fr, Lang::Es, Lang::Ko];

    #[test]
    fn every_message_has_the_same_blanks_in_every_language() {
        for key in Key::ALL {
            let blanks = |lang: Lang| (0..9).filter(|n| lang.say(*key).contains(&format!("{{{n}}}"))).count();
            for lang in LANGS {
                assert!(!lang.say(*key).is_empty(), "{key:?}");
                assert_eq!(blanks(lang), blanks(Lang::En), "{key:?} {lang:?}");
            }
        }
    }

    #[test]
    fn fills_blanks_and_finds_languages() {
        assert_eq!(Lang::En.fill(Key::Summary, &["7", "5", "2"]), "7 figures read, 5 checked, 2 not.");
        assert_eq!(Lang::of("ko-KR"), Some(Lang::Ko));
        assert_eq!(Lang::of("DE"), Some(Lang::De));
        assert_eq!(Lang::of("fra"), None);
        assert_eq!(Lang::of("ja"), None);
        assert_eq!(Lang::of("é"), None);
    }
}
