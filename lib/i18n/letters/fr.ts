import type { ForeignText } from "./en";

/** Letters in French. */
export const fr: ForeignText = {
  phrases: {
    greetingNamed: "Bonjour {name},",
    greeting: "Bonjour,",
    regards: "Cordialement",
    town: "Stadt {town}",
    unit: "Bürgerservice (service aux citoyens)",
    phone: "Téléphone {phone}",
    subjectQuestion: "Question concernant votre demande",
    subjectQuestionService: "Question\u00A0: {service}",
    subjectReceived: "Votre demande est bien arrivée",
    subjectStatus: "Où en est votre demande",
    subjectTransfer: "Votre demande est transmise à un autre service",
    received: "Votre demande nous est parvenue le {date}.",
    number: "Elle porte le numéro {caseNumber}.",
    numberUse: "Veuillez indiquer ce numéro lorsque vous nous écrivez ou nous appelez.",
    call: "Pour toute question, vous pouvez nous joindre par téléphone\u00A0: {phone}.",
    receiptOnly: "Ce message confirme seulement la réception de votre demande.",
    status: "Votre demande du {date} est en cours de traitement.",
    statusDepartment: "Service compétent\u00A0: {department}.",
    statusQuestions: "Si nous avons encore besoin de quelque chose, nous vous contacterons.",
    statusPrivacy:
      "Pour protéger vos données, nous donnons des détails seulement lorsque nous savons avec certitude qui les demande.",
    transfer: "Un autre service est compétent pour votre demande du {date}\u00A0: {authority}.",
    transferNow: "Nous la lui transmettons.",
    transferQuestions: "Pour toute question à ce sujet, veuillez vous adresser à ce service.",
    condolence: "Nous vous présentons nos sincères condoléances.",
    condolenceTime: "Nous savons que ces jours sont difficiles pour vous.",
    condolenceHelp: "L’entreprise de pompes funèbres peut aussi nous répondre à votre place.",
    about: "Objet (nom allemand)\u00A0: {service}.",
    need: "Pour pouvoir continuer, nous avons encore besoin de quelque chose de votre part.",
    concern: "Objet\u00A0: {service}",
    question: "Merci de répondre à cette question\u00A0:",
    questions: "Merci de répondre à ces questions\u00A0:",
    paper: "Il nous faut encore ce document\u00A0:",
    papers: "Il nous faut encore ces documents\u00A0:",
    why: "Nous vous le demandons parce que c’est nécessaire pour traiter votre demande.",
    until: "Merci de répondre au plus tard le {date}.",
    untilSoon: "Merci de répondre dès que possible, au plus tard le {date}.",
    otherDeadlines: "Cela ne change rien aux autres délais.",
    answerMail: "Il suffit de répondre à cet e-mail.",
    answerPhone: "Vous pouvez aussi nous appeler\u00A0: {phone}.",
    answerWrite: "Écrivez-nous à {mail} ou appelez-nous\u00A0: {phone}.",
    answerNumber: "Veuillez indiquer alors le numéro {caseNumber}.",
    answerWriteOnly: "Merci de nous écrire à {mail}.",
    answerNotByPhone: "Cela n’est malheureusement pas possible par téléphone.",
    answerUnknown:
      "S’il y a quelque chose que vous ne savez pas ou que vous n’avez pas, merci de nous l’écrire.",
    unsafeMail: "Les e-mails ne sont pas toujours bien protégés.",
    unsafeMailOther: "Vous pouvez donc aussi nous écrire par la poste ou venir chez nous.",
    healthByPost: "Veuillez envoyer les documents sur la santé par la poste, ou les apporter.",
    signed: "Un simple message ne suffit pas pour cette demande\u00A0: il nous faut aussi votre signature.",
    certified:
      "Un simple message ne suffit pas pour cette demande\u00A0: veuillez venir en personne ou faire certifier votre signature.",
    readOne: "Nous avons lu\u00A0: {value}.",
    readSeveral: "Nous avons lu des indications différentes\u00A0: {values}.",
    readSeveralHidden: "Nous avons lu des indications différentes à ce sujet.",
    readUnusable: "Nous n’avons pas encore pu utiliser votre indication à ce sujet.",
    whichIsRight: "Merci de nous écrire ce qui est exact.",
    problemFormat: "Il manque peut-être un caractère, ou il y en a un de trop.",
    problemCheckDigit: "Ce numéro ne peut pas être exact, un chiffre est peut-être faux.",
    problemNotADate: "Ce jour n’existe pas dans le calendrier.",
    problemInTheFuture: "Ce jour est encore à venir.",
    problemImplausible: "Ce n’est probablement pas tout à fait exact.",
    problemNotAnOption: "Cela ne correspond à aucune des réponses possibles.",
    translation: "Cette traduction est une aide\u202F; si nécessaire, c’est le texte allemand qui compte.",
  },

  questions: {
    applicantName: "Comment vous appelez-vous\u202F? Merci d’indiquer votre prénom et votre nom.",
    representativeName: "Vous écrivez pour une autre personne. Comment vous appelez-vous vous-même\u202F?",
    dateOfBirth: "Quelle est votre date de naissance\u202F? Merci d’indiquer le jour, le mois et l’année.",
    placeOfBirth: "Quel est votre lieu de naissance\u202F? Merci d’indiquer la ville et le pays.",
    nationality:
      "Quelle est votre nationalité\u202F? Si vous en avez plusieurs, merci de les indiquer toutes.",
    currentAddress: "Où habitez-vous\u202F? Merci d’indiquer la rue, le numéro, le code postal et la ville.",
    newAddress:
      "Quelle est votre nouvelle adresse\u202F? Merci d’indiquer la rue, le numéro, le code postal, la ville et, dans un immeuble, le logement.",
    previousAddress: "Où habitiez-vous avant\u202F? Merci d’indiquer l’adresse complète.",
    deliveryAddress: "À quelle adresse devons-nous envoyer le courrier\u202F?",
    phone: "À quel numéro de téléphone pouvons-nous vous joindre pendant la journée\u202F?",
    email: "Quelle est votre adresse e-mail\u202F?",
    taxId:
      "Quel est votre numéro d’identification fiscale allemand (Steuer-ID)\u202F? Il a onze chiffres et figure sur votre avis d’imposition.",
    iban: "Quel est votre IBAN\u202F? Il figure sur votre carte bancaire et votre relevé de compte.",
    newIban: "Quel est votre nouvel IBAN\u202F? Par sécurité, nous vous appellerons avant tout changement.",
    fileReference:
      "Quelle référence de dossier figure sur notre lettre\u202F? Elle suit souvent «\u202FAz.\u202F» ou «\u202FUnser Zeichen\u202F».",
    paymentReference:
      "Quelle référence de paiement (Kassenzeichen) figure sur notre avis ou notre rappel\u202F?",
    policeReference: "Quel est le numéro de dossier de votre déclaration à la police\u202F?",
    registerNumber: "Quel numéro de registre figure sur l’acte ou l’extrait du registre\u202F?",
    noticeDate: "Quelle date figure sur notre lettre\u202F? Elle se trouve en général en haut.",
    serviceDate:
      "Quel jour avez-vous reçu notre lettre\u202F? Si l’enveloppe est jaune, la date se trouve dessus.",
    reason: "Merci de nous en donner brièvement la raison.",
    purpose: "Pour quoi en avez-vous besoin\u202F?",
    requestedInformation: "Quels documents ou quelles informations souhaitez-vous exactement\u202F?",
    copies: "De combien d’exemplaires avez-vous besoin\u202F?",
    startDate: "À partir de quel jour cela doit-il être valable\u202F?",
    endDate: "Jusqu’à quel jour cela doit-il être valable\u202F?",
    wishedDate: "Quel jour souhaitez-vous\u202F? Vous pouvez aussi indiquer un deuxième jour.",
    appointmentDate:
      "Quel jour avez-vous rendez-vous chez nous\u202F? La date figure dans votre confirmation.",
    timeWindow: "De quelle heure à quelle heure\u202F? Merci d’indiquer les heures.",
    travelDate: "Quand partez-vous\u202F? Merci d’indiquer la date.",
    eventDate: "Quel jour l’événement a-t-il eu lieu, ou quel jour aura-t-il lieu\u202F?",
    eventPlace: "Où l’événement a-t-il eu lieu, ou où aura-t-il lieu\u202F?",
    incidentDate:
      "Quand cela s’est-il passé\u202F? Une date approximative suffit si vous ne le savez pas exactement.",
    incidentPlace: "Où cela s’est-il passé\u202F? Merci de décrire le lieu le plus précisément possible.",
    incidentDescription: "Que s’est-il passé\u202F? Merci de le décrire en quelques phrases.",
    locationOfUse: "Où cela doit-il se trouver\u202F? Merci d’indiquer la rue et le numéro, ou la place.",
    objectAddress: "De quelle maison ou de quel terrain s’agit-il\u202F? Merci d’indiquer l’adresse.",
    parcel:
      "Quel est le numéro de parcelle (Flurstück) du terrain\u202F? Il figure dans l’extrait du livre foncier.",
    responsiblePerson: "Qui est responsable\u202F? Merci d’indiquer le prénom et le nom.",
    moveInDate: "Quand avez-vous emménagé\u202F? C’est le jour de l’emménagement réel qui compte.",
    moveOutDate: "Quand déménagez-vous, ou quand avez-vous déménagé\u202F? Merci d’indiquer la date.",
    homeStatus:
      "Le nouveau logement est-il votre seul logement, votre logement principal ou un logement secondaire\u202F?",
    landlordName: "Quel est le nom de la personne ou de la société qui vous loue le logement\u202F?",
    certificateKind: "De quel type de certificat avez-vous besoin\u00A0: simple ou étendu\u202F?",
    searchedPersonName: "Qui cherchez-vous\u202F? Merci d’indiquer le prénom et le nom.",
    searchedPersonDetails:
      "Que savez-vous d’autre sur la personne, par exemple sa date de naissance ou une ancienne adresse\u202F?",
    idDocumentKind: "De quel document s’agit-il\u00A0: carte d’identité, passeport ou titre de séjour\u202F?",
    idDocumentNumber: "Quel numéro figure sur votre carte d’identité ou votre passeport\u202F?",
    itemDescription: "De quels objets ou papiers s’agit-il\u202F? Merci de les décrire.",
    plate: "Quel est le numéro d’immatriculation de votre véhicule\u202F?",
    reportedPlate: "Quel est le numéro d’immatriculation du véhicule dont il s’agit\u202F?",
    wishedPlate:
      "Quel numéro d’immatriculation souhaitez-vous\u202F? Merci d’indiquer les lettres et les chiffres, et un deuxième choix.",
    vin: "Quel est le numéro d’identification du véhicule\u202F? Il a 17 caractères et se trouve à la rubrique E du Fahrzeugschein.",
    evb: "Quel est le numéro eVB de votre assurance auto\u202F? Il a 7 caractères\u202F; votre assurance vous le donne.",
    licenceNumber:
      "Quel est le numéro de votre permis de conduire\u202F? Il se trouve au point 5 de la carte.",
    licenceIssuer: "Quelle autorité a délivré votre permis de conduire\u202F? C’est au point 4c de la carte.",
    licenceIssueDate:
      "Quand votre permis de conduire a-t-il été délivré\u202F? C’est au point 4a de la carte.",
    licenceClasses:
      "De quelles catégories de permis s’agit-il\u202F? Par exemple B pour la voiture ou A pour la moto.",
    drivingSchool: "Quelle auto-école fréquentez-vous\u202F? Merci d’indiquer son nom et la ville.",
    companionName: "Qui vous accompagnera au volant\u202F? Merci d’indiquer le prénom et le nom.",
    parkingZone:
      "Dans quelle zone de stationnement pour riverains habitez-vous\u202F? La zone est indiquée sur les panneaux de votre rue.",
    zoneLength:
      "Quelle longueur doit avoir la place libre, en mètres\u202F? Un camion de déménagement a besoin de 10 à 15 mètres environ.",
    disabilityMark:
      "Quelles mentions figurent sur votre carte de handicap grave\u202F? Ce sont des lettres comme aG, G, Bl, H ou B.",
    area: "Quelle est la taille de la surface\u202F? Merci d’indiquer les mètres carrés.",
    childName: "Comment s’appelle votre enfant\u202F? Merci d’indiquer le prénom et le nom.",
    childDateOfBirth:
      "Quelle est la date de naissance de votre enfant\u202F? Merci d’indiquer le jour, le mois et l’année.",
    partnerName: "Avec qui souhaitez-vous vous marier\u202F? Merci d’indiquer le prénom et le nom.",
    partnerDateOfBirth:
      "Quelle est la date de naissance de la personne avec qui vous souhaitez vous marier\u202F?",
    civilRecordKind:
      "De quel acte avez-vous besoin\u00A0: acte de naissance, de mariage, de partenariat ou de décès\u202F?",
    recordedPersonName:
      "À quel nom est l’acte\u202F? Merci d’indiquer le prénom et le nom, et le nom de naissance s’il était différent.",
    relationship: "Quel est votre lien avec la personne, par exemple fille ou mari\u202F?",
    denomination: "À quelle Église ou communauté religieuse appartenez-vous\u202F?",
    wishedName: "Quel nom souhaitez-vous porter à l’avenir\u202F?",
    companyName: "Comment s’appelle l’entreprise, l’association ou l’organisation\u202F?",
    businessAddress: "Où se trouve votre entreprise\u202F? Merci d’indiquer l’adresse complète.",
    businessActivity: "Que fait votre entreprise\u202F? Merci de décrire précisément l’activité.",
    legalForm:
      "Exercez-vous l’activité en votre nom seul ou en société, par exemple une GbR ou une GmbH\u202F?",
    dogBreed: "De quelle race est votre chien\u202F? S’il est croisé, merci d’indiquer toutes les races.",
    dogChip:
      "Quel est le numéro de puce de votre chien\u202F? Il a 15 chiffres et figure dans le passeport animal.",
    dogHeldSince: "Depuis quand avez-vous le chien\u202F? Merci d’indiquer la date.",
    newOwnerName: "À qui cela appartient-il maintenant\u202F? Merci d’indiquer le nom.",
    amount: "De quel montant s’agit-il\u202F?",
    paymentDate: "Quel jour avez-vous payé\u202F?",
    instalmentProposal: "Combien pouvez-vous payer par mois, et à partir de quand\u202F?",
    householdMembers:
      "Qui habite avec vous\u202F? Merci d’indiquer les noms et les dates de naissance. Si vous habitez sans autre personne, merci de l’écrire.",
    householdIncome: "Quel est le revenu mensuel de chaque personne de votre foyer\u202F?",
    rent: "Quel est votre loyer par mois\u202F? Merci d’indiquer séparément le loyer, les charges et le chauffage.",
    schoolName: "De quelle école ou de quel établissement s’agit-il\u202F? Merci d’indiquer le nom.",
    schoolClass: "Dans quelle classe est votre enfant\u202F?",
    baseBenefit:
      "Quelle aide recevez-vous déjà, par exemple Wohngeld, Kinderzuschlag ou de l’argent du Jobcenter\u202F?",
    otherParentName: "Comment s’appelle l’autre parent\u202F? Merci d’indiquer le prénom et le nom.",
    otherParentAddress: "Où habite l’autre parent\u202F? Si vous ne le savez pas, merci de l’écrire.",
    separationDate:
      "Depuis quand l’autre parent et vous vivez-vous séparément\u202F? Le mois et l’année suffisent.",
    benefitMonths:
      "Pour quels mois de vie de votre enfant souhaitez-vous l’allocation parentale (Elterngeld)\u202F?",
    employer: "Dans quelle entreprise travaillez-vous\u202F? Merci d’indiquer le nom et la ville.",
    careHours: "Combien d’heures par semaine votre enfant doit-il être gardé\u202F?",
    evictionDate:
      "Quelle est la date de l’expulsion ou de l’audience\u202F? Elle figure dans la lettre reçue.",
    personCount: "De combien de personnes s’agit-il\u202F?",
    residenceTitleKind: "Quel titre de séjour avez-vous actuellement\u202F? C’est écrit sur votre carte.",
    residenceTitleExpiry:
      "Jusqu’à quand votre titre de séjour est-il valable\u202F? La date est au recto de la carte.",
    residenceSince: "Depuis quand vivez-vous en Allemagne\u202F? Le mois et l’année suffisent.",
    projectDescription:
      "Que souhaitez-vous construire ou modifier\u202F? Merci de le décrire brièvement, avec les dimensions approximatives.",
    treeSpecies:
      "De quel arbre s’agit-il, par exemple un chêne ou un bouleau\u202F? Une photo aide si vous ne savez pas.",
    trunkGirth: "Quelle est l’épaisseur du tronc\u202F? Merci de mesurer le tour à un mètre de hauteur.",
    binType:
      "De quelle poubelle s’agit-il\u00A0: ordures ménagères, déchets bio, papier ou poubelle jaune\u202F?",
    binSize: "Quelle est, ou quelle doit être, la taille de la poubelle\u202F? Merci d’indiquer les litres.",
    placeOfDefect: "Où est-ce exactement\u202F? Merci d’indiquer la rue et le numéro, ou un repère proche.",
    defectCategory:
      "De quoi s’agit-il, par exemple route, lampadaire, feu de circulation, aire de jeux ou déchets\u202F?",
    defectDescription: "Qu’est-ce qui ne va pas\u202F? Merci de le décrire brièvement.",
    healthDetails:
      "Merci d’indiquer les maladies et les médecins dans le formulaire ou sur place, pas par e-mail.",
    guests:
      "Qui souhaitez-vous inviter\u202F? Merci d’indiquer le nom et la date de naissance de chaque personne.",
    idCopy: "Merci de nous envoyer une copie de votre carte d’identité ou de votre passeport.",
    photo: "Merci de joindre une photo d’identité récente.",
    powerOfAttorney: "Merci de nous envoyer la procuration ou votre attestation de tuteur légal.",
    custodianConsent:
      "Merci de nous envoyer l’accord signé de toutes les personnes qui ont l’autorité parentale.",
    signedForm: "Merci de remplir notre formulaire et de le signer.",
    translation: "Merci de joindre une traduction certifiée.",
    landlordConfirmation:
      "Merci de faire confirmer l’emménagement par votre bailleur (Wohnungsgeberbestätigung). Un contrat de location ne suffit pas.",
    birthCertificate: "Merci de joindre l’acte de naissance.",
    legalInterestProof:
      "Merci de joindre une preuve montrant pourquoi vous pouvez obtenir l’information ou l’acte.",
    organisationRequest: "Merci de joindre la lettre de l’organisme qui vous demande ce document.",
    registrationPart1: "Merci de joindre la carte grise, partie I (Fahrzeugschein).",
    registrationPart2: "Merci de joindre la carte grise, partie II (Fahrzeugbrief).",
    sepaMandate: "Merci de remplir le formulaire SEPA et de le signer.",
    licenceCopy: "Merci de nous envoyer une copie de votre permis de conduire, recto et verso.",
    firstAidProof: "Merci de nous envoyer l’attestation de votre cours de premiers secours.",
    disabilityCardCopy:
      "Merci d’apporter une copie de la carte de handicap grave, recto et verso, ou de l’envoyer par la poste.",
    sitePlan: "Merci de nous envoyer un plan de situation ou un croquis avec les dimensions.",
    insuranceProof: "Merci de nous envoyer une attestation de votre assurance.",
    incomeProof: "Merci de nous envoyer des justificatifs de vos revenus.",
    rentalContract: "Merci de nous envoyer votre contrat de location ou une attestation de loyer.",
    benefitNotice: "Merci de nous envoyer la décision sur l’aide que vous recevez.",
    noticeCopy: "Merci de nous envoyer une copie de la lettre dont il s’agit.",
    employerCertificate: "Merci de nous envoyer une attestation de votre employeur ou le contrat de travail.",
    schoolCertificate: "Merci de nous envoyer une attestation de l’école ou de l’université.",
    medicalReport: "Merci d’apporter des copies des documents médicaux, ou de les envoyer par la poste.",
    buildingDocuments: "Merci de remettre les plans, la description et les calculs de la construction.",
    ownerConsent: "Merci de nous envoyer une preuve de propriété ou l’accord des propriétaires.",
    photoEvidence: "Merci de nous envoyer une photo si vous en avez une.",
    paymentProof: "Merci de nous envoyer un justificatif du paiement.",
    civilStatusProof: "Merci de joindre l’acte, par exemple l’acte de mariage ou le jugement de divorce.",
    endProof: "Merci de nous envoyer une preuve que cela a pris fin.",
    qualificationProof: "Merci de nous envoyer votre certificat d’examen ou votre autorisation.",
  },

  variants: {
    personName: "Comment s’appelle la personne concernée\u202F? Merci d’indiquer le prénom et le nom.",
    personBirth: "Merci d’indiquer la date de naissance de la personne concernée.",
    personAddress: "Où habite la personne concernée\u202F? Merci d’indiquer l’adresse complète.",
    holderName:
      "Au nom de qui le véhicule doit-il être immatriculé\u202F? Merci d’indiquer le prénom et le nom.",
    dogOwner: "À qui appartient le chien\u202F? Merci d’indiquer le prénom et le nom.",
    letterName:
      "À qui notre lettre ou notre facture est-elle adressée\u202F? Merci d’indiquer le prénom et le nom.",
    voterName: "Qui souhaite voter par correspondance\u202F? Merci d’indiquer le nom et tous les prénoms.",
    guardians: "Comment s’appellent les parents ou les autres représentants légaux\u202F?",
    gentleName:
      "Comment pouvons-nous nous adresser à vous\u202F? Merci d’indiquer votre prénom et votre nom.",
    deceasedName: "Comment s’appelait la personne décédée\u202F? Merci d’indiquer le prénom et le nom.",
    deathDate: "Quel jour la personne est-elle décédée\u202F?",
    deathPlace: "Où la personne est-elle décédée, par exemple à la maison ou à l’hôpital\u202F?",
    deathId: "Merci d’apporter la pièce d’identité de la personne décédée et la vôtre.",
    deathPapers:
      "Merci d’apporter l’acte de naissance ou de mariage de la personne décédée, si vous le trouvez.",
    deathCertificate: "Merci d’apporter le certificat de décès du médecin.",
    childNames: "Quels prénoms et quel nom votre enfant doit-il porter\u202F?",
    childBirthPlace:
      "Où votre enfant est-il né\u202F? Merci d’indiquer la ville et la clinique ou l’adresse.",
    homeLeft: "De quel logement partez-vous\u202F? Merci d’indiquer l’adresse complète.",
    addressAbroad: "Où déménagez-vous à l’étranger\u202F? Merci d’indiquer l’adresse et le pays.",
    mainHome: "Où est votre logement principal\u202F? Merci d’indiquer l’adresse complète.",
    secondHome: "Où est votre logement secondaire\u202F? Merci d’indiquer l’adresse complète.",
    lostDate: "Quand avez-vous perdu le document, ou quand avez-vous remarqué la perte\u202F?",
    lostPlace: "Où avez-vous perdu le document, ou où a-t-il été volé\u202F?",
    binDate: "Quel jour la poubelle aurait-elle dû être vidée\u202F?",
    sinceWhen: "Depuis quand l’avez-vous\u202F? Merci d’indiquer la date.",
    endedWhen: "Quel jour cela a-t-il pris fin, ou quand cela prendra-t-il fin\u202F?",
    visitStart: "À partir de quel jour vos invités seront-ils en Allemagne\u202F?",
    visitEnd: "Jusqu’à quel jour vos invités restent-ils\u202F?",
    visitPurpose: "Pourquoi vos invités viennent-ils, par exemple famille, vacances ou études\u202F?",
    eventPurpose: "Que prévoyez-vous\u202F?",
    setUpPurpose:
      "Que souhaitez-vous installer, par exemple une benne, un échafaudage, un stand ou des tables\u202F?",
    costsPurpose:
      "De quels frais s’agit-il, par exemple sortie scolaire, cantine, association ou soutien scolaire\u202F?",
    authorityPurpose:
      "À quelle administration le certificat est-il destiné, et pour quoi\u202F? Merci d’indiquer aussi son adresse.",
    registerPurpose:
      "Pour quoi avez-vous besoin de l’information\u202F? Merci de confirmer\u00A0: pas pour la publicité ni le commerce d’adresses.",
    digitalPhoto: "Il vous faut une photo d’identité numérique. Vous pouvez aussi la faire chez nous.",
    idBring: "Merci d’apporter votre carte d’identité ou votre passeport.",
    movedIds:
      "Merci d’apporter la carte d’identité ou le passeport de toutes les personnes qui ont déménagé.",
    permitCopies:
      "Merci d’envoyer des copies de votre passeport et de votre titre de séjour, recto et verso.",
    movedWith: "Qui a déménagé avec vous\u202F? Merci d’indiquer les noms et les dates de naissance.",
    leavingWith: "Qui part avec vous\u202F? Merci d’indiquer les noms et les dates de naissance.",
    movingInWith:
      "Qui doit habiter le logement avec vous\u202F? Merci d’indiquer les noms et les dates de naissance.",
    incomeYear: "Quel est le revenu annuel de chaque personne\u202F?",
    incomeOwn: "Combien gagnez-vous par mois avant les retenues\u202F?",
    loan: "Combien payez-vous par mois pour le crédit de votre maison ou de votre appartement\u202F?",
    debts: "À combien s’élèvent vos dettes de loyer, d’électricité ou de gaz\u202F?",
    lostNumber:
      "Quel est le numéro du document\u202F? Si vous ne le connaissez pas, ce n’est pas un problème.",
    fishingNumber: "Quel est le numéro de votre permis de pêche actuel\u202F?",
    drivingMedical: "Merci de joindre le test de vue. Pour camion ou bus, il faut aussi l’examen médical.",
    paternity: "Merci de joindre l’acte de mariage ou la reconnaissance de paternité.",
    citizenshipProof: "Merci d’envoyer votre certificat de langue et le résultat du test de naturalisation.",
    foodProof: "Merci d’envoyer l’attestation du service de santé sur l’hygiène alimentaire.",
    healthInsurance: "Merci d’envoyer une attestation de votre caisse d’assurance maladie.",
  },
};
