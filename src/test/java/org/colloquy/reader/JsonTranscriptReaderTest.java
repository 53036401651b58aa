package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same few words in the JSON of different programs; single quotes stand for double ones. */
final class JsonTranscriptReaderTest {
  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source.replace('\'', '"'), expected);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        row(
            "podcast",
            "{'version':'1.0.0','segments':[{'speaker':'Ana','startTime':1,'endTime':1.5,"
                + "'body':'Deep'},{'speaker':'Ana','startTime':1.5,'body':'enough.'},"
                + "{'speaker':'Tom','startTime':2.25,'body':'Yes.'}]}",
            "Ana@1000: Deep enough.\nTom@2250: Yes."),
        row(
            "signs for those who talk, whatever they are called, and short words",
            "{'turns':[{'interlocutorId':'甲','reply':'水深吗，你知道吗？'},{'interlocutorId':'乙',"
                + "'reply':'很深，冬天也很冷。'},{'interlocutorId':'甲','reply':'真的有那么冷吗？'}],"
                + "'scores':[{'interlocutorId':'甲','score':4},{'interlocutorId':'乙','score':5}]}",
            "甲@-: 水深吗，你知道吗？\n乙@-: 很深，冬天也很冷。\n甲@-: 真的有那么冷吗？"),
        row(
            "pieces whose words are several people's, one of them heard wrongly",
            "{'segments':[{'start':0,'end':4,'text':'Is it deep? Deep enough.','speaker':'S0',"
                + "'words':[{'word':'Is','start':0,'speaker':'S0'},{'word':'it','start':1,"
                + "'speaker':'S1'},{'word':'deep?','start':2,'speaker':'S0'},{'word':'Deep',"
                + "'start':3,'speaker':'S1'},{'word':'enough.'}]},{'start':5,'text':'And cold?',"
                + "'speaker':'S0','words':[]}]}",
            "S0@0: Is it deep?\nS1@3000: Deep enough.\nS0@5000: And cold?"),
        row(
            "lists of those who speak",
            "{'episodes':[{'scenes':[{'utterances':[{'speakers':[],'transcript':''},"
                + "{'speakers':['Ana'],'transcript':'Deep?'},{'speakers':['Tom'],'transcript':"
                + "'Yes.'},{'speakers':['Ana','Tom'],'transcript':'So.'},{'speakers':['Ana'],"
                + "'transcript':'Then.'}]}]}]}",
            "Ana@-: Deep?\nTom@-: Yes.\nAna & Tom@-: So.\nAna@-: Then."),
        row(
            "given and family names apart",
            "[{'lastName':'Ruiz','firstName':'Ana','text':'Deep?'},{'lastName':'Vidal',"
                + "'firstName':'Tom','text':'Yes.'},{'lastName':'Ruiz','firstName':'Ana',"
                + "'text':'So.'},{'lastName':'Vidal','firstName':'Tom','text':'So.'}]",
            "Ana Ruiz@-: Deep?\nTom Vidal@-: Yes.\nAna Ruiz@-: So.\nTom Vidal@-: So."),
        row(
            "given and family names in a list of people",
            "{'people':[{'id':'p1','first_name':'Ana','last_name':'Ruiz'},{'id':'p2',"
                + "'first_name':'Tom'}],'turns':[{'speaker':'p1','text':'Deep?'},"
                + "{'speaker':'p2','text':'Yes.'}]}",
            "Ana Ruiz@-: Deep?\nTom@-: Yes."),
        row(
            "pieces of which it is said that nobody knows who speaks",
            "[{'speaker':'Ana','text':'Deep?'},{'speaker':null,'text':'Yes.'},"
                + "{'speaker':'Ana','text':'And cold?'},{'speaker':'','text':'Cold,'},"
                + "{'speaker':'N/A','text':'in May.'},{'text':'And in June.'},"
                + "{'speaker':null,'text':'[Laughter]'}]",
            "Ana@-: Deep?\nUnknown@-: Yes.\nAna@-: And cold? / Cold,\n"
                + "Unknown@-: in May. / And in June.\nevent laughter: [Laughter]"),
        row(
            "pieces of a kind that goes on, and names nobody",
            "[{'type':'turn','speaker':'Ana','text':'Deep?'},{'type':'more','text':'And cold?'},"
                + "{'type':'turn','speaker':'Tom','text':'Yes.'},{'type':'more','text':'Cold.'},"
                + "{'type':'turn','speaker':'Ana','text':'So.'}]",
            "Ana@-: Deep? / And cold?\nTom@-: Yes. / Cold.\nAna@-: So."),
        row(
            "an empty name, which a recogniser gives to nobody known",
            "[{'speaker':'Ana','start':1.0,'text':'Deep?'},{'speaker':'','start':2.0,'text':"
                + "'Yes.'},{'speaker':'Ana','start':3.0,'text':'And cold?'}]",
            "Ana@1000: Deep?\nUnknown@2000: Yes.\nAna@3000: And cold?"),
        row(
            "what somebody says within a piece, and what is quoted there",
            "[{'speaker':'Ana','text':'Is it deep?'},{'speaker':'Tom','reply':{'speaker':'Ana',"
                + "'text':'Is it deep?'},'text':'Yes.'},{'speaker':'Ana','text':'And cold?',"
                + "'reply':{'speaker':'Eva','text':'Order!'}},{'speaker':'Tom','text':'So.'}]",
            "Ana@-: Is it deep?\nTom@-: Yes.\nAna@-: And cold?\nEva@-: Order!\nTom@-: So."),
        row(
            "rows of kinds, of which one names who says the next",
            "{'rows':{'row':[{'kind':'Header','text':'The Weir','id':'1'},{'kind':'Speaker"
                + " (Member)','text':'Ana','id':'1'},{'kind':'Spoken Text','text':'Is it deep?',"
                + "'id':'1'},{'kind':'Spoken Text','text':'And cold?','id':'1'},{'kind':'Speaker"
                + " (Member)','text':'Tom','id':'1'},{'kind':'Spoken Text','text':'Yes.','id':'1'},"
                + "{'kind':'Header','text':'The End','id':'1'}]}}",
            "title: The Weir\nAna@-: Is it deep? / And cold?\nTom@-: Yes.\n" + "closing: The End"),
        row(
            "a chat whose messages hang on each other, by their ids",
            "[{'title':'The Weir','mapping':{'n0':{'id':'n0','message':null,'children':['n1']},"
                + "'n1':{'id':'n1','message':{'id':'n1','author':{'role':'user'},'content':"
                + "{'content_type':'text','parts':['Is it deep?']},'status':'finished_well'},"
                + "'children':['n2']},'n2':{'id':'n2','message':{'id':'n2','author':{'role':"
                + "'assistant'},'content':{'content_type':'text','parts':['Deep enough.','Cold.']},"
                + "'status':'finished_well'},'children':['n3']},'n3':{'id':'n3','message':{'id':"
                + "'n3','author':{'role':'user'},'content':{'content_type':'text','parts':"
                + "['Really?']},'status':'finished_well'},'children':[]}},'current_node':'n3'}]",
            "title: The Weir\nuser@-: Is it deep?\nassistant@-: Deep enough. Cold.\n"
                + "user@-: Really?"),
        row(
            "messages of which the last comes first",
            "{'title':'The Weir','messages':[{'sender_name':'Ana','timestamp_ms':1700000003000,"
                + "'content':'And cold?'},{'sender_name':'Tom','timestamp_ms':1700000002000,"
                + "'content':'Yes.'},{'sender_name':'Ana','timestamp_ms':1700000001000,'content':"
                + "'Deep?'}]}",
            "title: The Weir\nAna@-: Deep?\nTom@-: Yes.\nAna@-: And cold?"),
        row(
            "notices of a chat between its messages",
            "[{'type':'message','subtype':'channel_join','user':'U1','text':'U1 has joined'},"
                + "{'type':'message','user':'U1','text':'Is it deep?'},{'type':'message','user':"
                + "'U2','text':'Yes.'},{'type':'message','user':'U1','text':'And cold?'}]",
            "U1@-: Is it deep?\nU2@-: Yes.\nU1@-: And cold?"),
        row(
            "the name of a conversation beside its messages",
            "{'name':'The Weir','type':'group','messages':[{'from':'Ana','text':'Deep?'},"
                + "{'from':'Tom','text':'Yes.'},{'from':'Ana','text':'And cold?'},"
                + "{'from':'Tom','text':'Cold.'}]}",
            "title: The Weir\nAna@-: Deep?\nTom@-: Yes.\nAna@-: And cold?\nTom@-: Cold."),
        row(
            "a topic for a title",
            "{'id':7,'topic':'The Weir','talk':[{'speaker':'Ana','text':'Deep?'},"
                + "{'speaker':'Tom','text':'Yes.'}]}",
            "title: The Weir\nAna@-: Deep?\nTom@-: Yes."),
        row(
            "a title beside topic and headline",
            "{'topic':'Rivers','headline':'Weirs','title':'The Weir','talk':[{'speaker':'Ana',"
                + "'text':'Deep?'},{'speaker':'Tom','text':'Yes.'}]}",
            "title: The Weir\nAna@-: Deep?\nTom@-: Yes."),
        row(
            "sentences with the names of a table's columns between commas",
            "[{'speaker':'Ana','text':'The sheet had date, speaker, text, and the depth.'},"
                + "{'speaker':'Tom','text':'Yes.'}]",
            "Ana@-: The sheet had date, speaker, text, and the depth.\nTom@-: Yes."),
        row(
            "clips, each with a name and a list of what that one says, which may be empty",
            "{'clip-1.wav':['Ana',[{'start':1.0,'end':1.5,'content':'Is it'},"
                + "{'start':1.5,'end':2.0,'content':'deep?'}]],'clip-2.wav':['Mia',[]],"
                + "'clip-3.wav':['Tom',[{'start':2.25,'end':3.0,'content':'Yes.'}]]}",
            "Ana@1000: Is it deep?\nTom@2250: Yes."),
        row(
            "a list of names, each with a list of what that one says",
            "{'talk':[['Ana',[{'text':'Is it'},{'text':'deep?'}]],['Tom',[{'text':'Yes.'}]]]}",
            "Ana@-: Is it / deep?\nTom@-: Yes."),
        row(
            "questions and answers, the answer first in one",
            "{'title':'T','interview':[{'question':'Is it deep?','answer':'Deep enough.'},"
                + "{'answer':['And cold.','In May.'],'question':'Is that all?'}]}",
            "title: T\n"
                + "Q@-: Is it deep?\n"
                + "A@-: Deep enough.\n"
                + "Q@-: Is that all?\n"
                + "A@-: And cold. / In May."),
        row(
            "questions and answers in a list, in another language",
            "[{'frage':'Ist es tief?','antwort':'Tief genug.'},"
                + "{'frage':'Ist das alles?','antwort':'Kalt auch.'}]",
            "Q@-: Ist es tief?\nA@-: Tief genug.\nQ@-: Ist das alles?\nA@-: Kalt auch."),
        row(
            "Whisper, which tells nobody",
            "{'text':' Deep enough. Yes.','segments':[{'id':0,'start':1.0,'end':2.0,'text':"
                + "' Deep enough.','tokens':[1,2],'words':[{'word':' Deep','start':1.0}]},"
                + "{'id':1,'start':2.0,'end':3.0,'text':' Yes.'}],'language':'en'}",
            "prose: Deep enough. Yes."),
        row(
            "WhisperX",
            "{'segments':[{'start':1.0,'end':2.0,'text':'Deep enough.','speaker':'SPEAKER_00',"
                + "'words':[{'word':'Deep','score':NaN,'speaker':'SPEAKER_00'}]},{'start':2.0,"
                + "'end':3.0,'text':'Yes.','words':[{'word':'Yes.'}],'speaker':'SPEAKER_01'}],"
                + "'word_segments':[{'word':'Deep'},{'word':'enough.'},{'word':'Yes.'}]}",
            "SPEAKER_00@1000: Deep enough.\nSPEAKER_01@2000: Yes."),
        row(
            "a speaker on the words alone",
            "{'segments':[{'start':1.0,'text':'Deep enough.','words':[{'word':'Deep','speaker':"
                + "'S1'}]},{'start':2.0,'text':'Yes.','words':[{'word':'Yes.','speaker':'S2'}]}]}",
            "S1@1000: Deep enough.\nS2@2000: Yes."),
        row(
            "whisper.cpp",
            "{'result':{'language':'en'},'transcription':[{'timestamps':{'from':'00:00:01,000'},"
                + "'offsets':{'from':1000,'to':2000},'text':' Deep enough.','speaker':'0'},"
                + "{'offsets':{'from':2000,'to':3000},'text':' Yes.','speaker':'1'}]}",
            "Speaker 0@1000: Deep enough.\nSpeaker 1@2000: Yes."),
        row(
            "AWS, speakers beside the words",
            "{'jobName':'x','results':{'transcripts':[{'transcript':'Deep enough. Yes.'}],"
                + "'speaker_labels':{'segments':[{'start_time':'1.0','speaker_label':'spk_0',"
                + "'items':[{'start_time':'1.0','speaker_label':'spk_0'},{'start_time':'1.5',"
                + "'speaker_label':'spk_0'}]},{'items':[{'start_time':'2.0',"
                + "'speaker_label':'spk_1'}]}]},'items':["
                + "{'start_time':'1.0','end_time':'1.4','alternatives':[{'content':'Deep'}],"
                + "'type':'pronunciation'},{'start_time':'1.5','alternatives':[{'content':"
                + "'enough'}],'type':'pronunciation'},{'alternatives':[{'content':'.'}],'type':"
                + "'punctuation'},{'start_time':'2.0','alternatives':[{'content':'Yes'}]},"
                + "{'alternatives':[{'content':'.'}]}]}}",
            "spk_0@1000: Deep enough.\nspk_1@2000: Yes."),
        row(
            "AWS, speakers on the words",
            "{'results':{'items':[{'start_time':'1.0','speaker_label':'spk_0','alternatives':"
                + "[{'content':'Deep'}]},{'speaker_label':'spk_0','alternatives':[{'content':"
                + "'.'}]},{'start_time':'2.0','speaker_label':'spk_1','alternatives':"
                + "[{'content':'Yes'}]}]}}",
            "spk_0@1000: Deep.\nspk_1@2000: Yes"),
        row(
            "Deepgram, utterances",
            "{'results':{'channels':[{'alternatives':[{'transcript':'Deep enough. Yes.','words':"
                + "[{'word':'deep'}]}]}],'utterances':[{'start':1.0,'end':2.0,'transcript':"
                + "'Deep enough.','speaker':0,'channel':0},{'start':2.0,'transcript':'Yes.',"
                + "'speaker':1,'channel':0}]}}",
            "Speaker 0@1000: Deep enough.\nSpeaker 1@2000: Yes."),
        row(
            "Deepgram, paragraphs",
            "{'results':{'channels':[{'alternatives':[{'transcript':'Deep enough. Yes.',"
                + "'words':[{'word':'deep','speaker':0,'start':1.0}],'paragraphs':{'paragraphs':"
                + "[{'sentences':[{'text':'Deep','start':1.0},{'text':'enough.','start':1.5}],"
                + "'speaker':0,'start':1.0},{'sentences':[{'text':'Yes.'}],'speaker':1,'start':"
                + "2.0}]}}]}]}}",
            "Speaker 0@1000: Deep enough.\nSpeaker 1@2000: Yes."),
        row(
            "Deepgram, words",
            "{'results':{'channels':[{'alternatives':[{'words':[{'word':'deep','start':1.0,"
                + "'punctuated_word':'Deep','speaker':0},{'word':'enough','start':1.5,"
                + "'punctuated_word':'enough.','speaker':0},{'word':'yes','punctuated_word':"
                + "'Yes.','start':2.0,'speaker':1}]}]}]}}",
            "Speaker 0@1000: Deep enough.\nSpeaker 1@2000: Yes."),
        row(
            "AssemblyAI",
            "{'id':'x','language_code':'en_us','text':'Deep enough. Yes.','words':[{'text':'Deep',"
                + "'start':1000,'speaker':'A'}],'utterances':[{'speaker':'A','start':1000,'end':"
                + "2000,'text':'Deep enough.','words':[{'text':'Deep'}]},{'speaker':'B','start':"
                + "2000,'end':3000,'text':'Yes.','words':[]}]}",
            "Speaker A@1000: Deep enough.\nSpeaker B@2000: Yes."),
        row(
            "Google, whose last result says all again with speakers",
            "{'results':[{'alternatives':[{'transcript':'Deep enough. Yes.','words':[{'word':"
                + "'Deep','startTime':'1.0s'}]}]},{'alternatives':[{'words':[{'word':'Deep',"
                + "'startTime':'1.0s','speakerTag':1},{'word':'enough.','startTime':'1.500s',"
                + "'speakerTag':1},{'word':'Yes.','startTime':'2s','speakerTag':2}]}]}]}",
            "Speaker 1@1000: Deep enough.\nSpeaker 2@2000: Yes."),
        row(
            "Azure, batch",
            "{'combinedRecognizedPhrases':[{'display':'Deep enough. Yes.'}],'recognizedPhrases':"
                + "[{'speaker':1,'offset':'PT1S','nBest':[{'lexical':'deep enough','display':"
                + "'Deep enough.'},{'display':'Sheep.'}]},{'speaker':2,'offset':'PT2S','nBest':"
                + "[{'display':'Yes.'}]}]}",
            "Speaker 1@1000: Deep enough.\nSpeaker 2@2000: Yes."),
        row(
            "Azure, fast",
            "{'combinedPhrases':[{'text':'Deep enough. Yes.'}],'phrases':[{'speaker':1,"
                + "'offsetMilliseconds':1000,'text':'Deep enough.'},{'speaker':2,"
                + "'offsetMilliseconds':2000,'text':'Yes.'}]}",
            "Speaker 1@1000: Deep enough.\nSpeaker 2@2000: Yes."),
        row(
            "Rev",
            "{'monologues':[{'speaker':0,'elements':[{'type':'text','value':'Deep','ts':1.0},"
                + "{'type':'punct','value':' '},{'type':'text','value':'enough','ts':1.5},{'type':"
                + "'punct','value':'.'}]},{'speaker':1,'elements':[{'value':'Yes.','ts':2.0}]}]}",
            "Speaker 0@1000: Deep enough.\nSpeaker 1@2000: Yes."),
        row(
            "Speechmatics",
            "{'format':'2.9','results':[{'type':'word','start_time':1.0,'alternatives':"
                + "[{'content':'Deep','speaker':'S1'}]},{'type':'punctuation','start_time':1.5,"
                + "'alternatives':[{'content':'.','speaker':'S1'}]},{'type':'word','start_time':"
                + "2.0,'alternatives':[{'content':'Yes','speaker':'S2'}]}]}",
            "S1@1000: Deep.\nS2@2000: Yes"),
        row(
            "speakers by number, named elsewhere",
            "{'title':'The Weir','speakers':[{'id':7,'name':'Ana Ruiz'},{'id':8,'name':'Tom'}],"
                + "'blocks':[{'speaker_id':7,'start':1.0,'text':'Deep?'},{'speaker_id':8,'start':"
                + "2.0,'text':'Yes.'}]}",
            "title: The Weir\nAna Ruiz@1000: Deep?\nTom@2000: Yes."),
        row(
            "a list without more",
            "[{'participant':{'name':'Ana'},'words':[{'text':'Deep'},{'text':'enough.'}]},"
                + "{'participant':{'name':'Tom'},'words':[{'text':'Yes.'}]}]",
            "Ana@-: Deep enough.\nTom@-: Yes."),
        row(
            "a document a line",
            "{'speaker':'Ana','text':'Deep?'}\n{'speaker':'Tom','text':'Yes.'}\n",
            "Ana@-: Deep?\nTom@-: Yes."),
        row(
            "keys in capitals, as call centres have them",
            "{'Participants':[{'ParticipantId':'AGENT'}],'Transcript':[{'BeginOffsetMillis':1000,"
                + "'EndOffsetMillis':2000,'Content':'Deep?','ParticipantId':'AGENT'},"
                + "{'BeginOffsetMillis':302000,'Content':'Yes.','ParticipantId':'CUSTOMER'}]}",
            "AGENT@1000: Deep?\nCUSTOMER@302000: Yes."),
        row(
            "a channel a speaker, interleaved by time",
            "{'results':{'channels':[{'alternatives':[{'words':[{'punctuated_word':'Deep?','start':"
                + "1.0},{'punctuated_word':'So.','start':3.5}]}]},{'alternatives':[{'words':["
                + "{'punctuated_word':'Yes.','start':2.0}]}]}]}}",
            "Speaker 0@1000: Deep?\nSpeaker 1@2000: Yes.\nSpeaker 0@3500: So."),
        row(
            "names that recur beside a text under a key that nobody knows",
            "{'scene':[{'name':'Ana','uttered':'How deep is it there?'},{'name':'Tom','uttered':"
                + "'Deep enough, I should say.'},{'name':'Ana','uttered':'And cold as well?'},"
                + "{'name':'Tom','uttered':'Cold enough to tell by.'}]}",
            "Ana@-: How deep is it there?\nTom@-: Deep enough, I should say.\n"
                + "Ana@-: And cold as well?\nTom@-: Cold enough to tell by."),
        row(
            "a voice beside a number, the title in an object around",
            "{'data':{'title':'The Weir','talk':[{'start':'00:00:01.000','speaker':'3','voice':"
                + "'Ana','text':'Deep?'},{'start':'00:00:02.000','speaker':'4','voice':'Tom','text':"
                + "'Yes.'}]}}",
            "title: The Weir\nAna@1000: Deep?\nTom@2000: Yes."),
        row(
            "times in pairs",
            "{'speakers':[{'speaker':'Ana','timestamp':[1.0,2.0],'text':' Deep?'},{'speaker':'Tom',"
                + "'timestamp':[2.0,3.0],'text':' Yes.'}]}",
            "Ana@1000: Deep?\nTom@2000: Yes."),
        row(
            "words of a script without spaces",
            "{'words':[{'word':'冷','start':1.0,'speaker':'甲'},{'word':'吗','start':1.2,'speaker':"
                + "'甲'},{'word':'？','start':1.4,'speaker':'甲'},{'word':'冷','start':2.0,"
                + "'speaker':'乙'}]}",
            "甲@1000: 冷吗？\n乙@2000: 冷"),
        row(
            "IBM, words in lists of three, speakers in a list of their own",
            "{'results':[{'alternatives':[{'transcript':'Deep? Yes, ','timestamps':[['deep',1.0,"
                + "1.5],['yes',2.25,2.5]]}]},{'alternatives':[{'transcript':'deep. ','timestamps':"
                + "[['deep',2.75,3.0]]}]}],'speaker_labels':[{'from':1.0,'to':1.5,'speaker':0},"
                + "{'from':2.25,'to':2.5,'speaker':1},{'from':2.75,'to':3.0,'speaker':1}]}",
            "Speaker 0@1000: Deep?\nSpeaker 1@2250: Yes, deep."),
        row(
            "words in milliseconds, paragraphs with speakers in seconds",
            "{'words':[{'text':'Deep?','start':1000},{'text':'Yes,','start':2250},{'text':'deep.',"
                + "'start':2750}],'paragraphs':[{'speaker':'Ana','start':1.0},{'speaker':'Tom',"
                + "'start':2.25}]}",
            "Ana@1000: Deep?\nTom@2250: Yes, deep."),
        row(
            "parts of words, which have the blanks between words themselves",
            "{'text':'Deep? Yes.','tokens':[{'text':'De','start_ms':1000,'speaker':'1'},{'text':"
                + "'ep','start_ms':1100,'speaker':'1'},{'text':'?','start_ms':1200,'speaker':'1'},"
                + "{'text':' Ye','start_ms':2000,'speaker':'2'},{'text':'s','start_ms':2100,"
                + "'speaker':'2'},{'text':',','start_ms':2200,'speaker':'2'},{'text':' deep.',"
                + "'start_ms':2300,'speaker':'2'}]}",
            "Speaker 1@1000: Deep?\nSpeaker 2@2000: Yes, deep."),
        row(
            "Riva: the words tell who speaks, the one channel nothing",
            "{'results':[{'alternatives':[{'transcript':'Deep?','words':[{'word':'Deep?',"
                + "'startTime':1000,'speakerTag':0}]}],'channelTag':1},{'alternatives':[{'transcript':"
                + "'Yes.','words':[{'word':'Yes.','startTime':2000,'speakerTag':1}]}],"
                + "'channelTag':1}]}",
            "Speaker 0@1000: Deep?\nSpeaker 1@2000: Yes."),
        row(
            "a chat whose texts are in pieces where something is bold",
            "{'name':'Weir','messages':[{'from':'Ana','text':'Deep?'},{'from':'Tom','text':['Deep"
                + " ',{'type':'bold','text':'enough'},'"
                + " there.']},{'from':'Ana','text':'So.'},{'from':'Tom','text':'Yes.'}]}",
            "title: Weir\nAna@-: Deep?\nTom@-: Deep enough there.\nAna@-: So.\nTom@-: Yes."),
        row(
            "a chat whose authors are objects",
            "{'messages':[{'content':'Deep?','author':{'id':'1','name':'Ana'}},{'content':'Yes.',"
                + "'author':{'id':'2','name':'Tom'}},{'content':'So.','author':{'id':'1','name':"
                + "'Ana'}}]}",
            "Ana@-: Deep?\nTom@-: Yes.\nAna@-: So."),
        row(
            "messages of a model, in parts",
            "{'messages':[{'role':'user','content':[{'type':'text','text':'Deep?'}]},{'role':"
                + "'assistant','content':[{'type':'text','text':'Yes.'}]}]}",
            "user@-: Deep?\nassistant@-: Yes."),
        row(
            "an editor's blocks, the text in their children",
            "[{'type':'timedText','speaker':'Ana','start':1.0,'children':[{'text':'Deep?'}]},"
                + "{'speaker':'Tom','start':2.0,'children':[{'text':'Yes.'}]}]",
            "Ana@1000: Deep?\nTom@2000: Yes."),
        row(
            "participants by their addresses",
            "{'entries':[{'participant':'rooms/a/people/1','text':'Deep?'},{'participant':"
                + "'rooms/a/people/2','text':'Yes.'}]}",
            "Speaker 1@-: Deep?\nSpeaker 2@-: Yes."),
        row(
            "keys in another language",
            "{'zeilen':[{'sprecher':'Ana','beitrag':'Tief?'},{'sprecher':'Tom','beitrag':'Ja.'}]}",
            "Ana@-: Tief?\nTom@-: Ja."),
        row(
            "keys that nobody knows",
            "{'v':2,'rows':[{'k':'Ana','x':'How deep is it there?'},{'k':'Tom','x':'Deep enough, I"
                + " should say.'},{'k':'Ana','x':'And cold as well?'},{'k':'Tom','x':'Cold enough"
                + " to tell by.'}]}",
            "Ana@-: How deep is it there?\nTom@-: Deep enough, I should say.\n"
                + "Ana@-: And cold as well?\nTom@-: Cold enough to tell by."),
        row(
            "names by signs, in an object",
            "{'speakers':{'s1':'Ana','s2':'Tom'},'turns':[{'speaker':'s1','text':'Deep?'},"
                + "{'speaker':'s2','text':'Yes.'}]}",
            "Ana@-: Deep?\nTom@-: Yes."),
        row(
            "names by signs, in an object of objects",
            "{'people':{'s1':{'name':'Ana'},'s2':{'name':'Tom'}},'segments':[{'participant':'s1',"
                + "'text':'Deep?'},{'participant':'s2','text':'Yes.'}]}",
            "Ana@-: Deep?\nTom@-: Yes."),
        row(
            "names by numbers, in a list, whatever both are called",
            "{'guests':[{'participantId':7,'displayName':'Ana'},{'participantId':9,"
                + "'displayName':'Tom'}],'transcript':[{'participantId':7,'content':'Deep?'},"
                + "{'participantId':9,'content':'Yes.'}]}",
            "Ana@-: Deep?\nTom@-: Yes."),
        row(
            "sentences within a turn",
            "{'data':{'parts':[{'speaker_name':'Ana','sentences':[{'t':0,'sentence':'Is it deep?'},"
                + "{'t':1,'sentence':'Tell me.'}]},{'speaker_name':'Tom','sentences':[{'t':2,"
                + "'sentence':'Yes.'}]}]}}",
            "Ana@-: Is it deep? Tell me.\nTom@-: Yes."),
        row(
            "words within a turn, a speaker with a number and a name",
            "{'turns':[{'speaker':{'no':0,'fullName':'Ana'},'words':[{'w':'Is'},{'w':'it'},"
                + "{'w':'deep?'}]},{'speaker':{'no':1,'fullName':'Tom'},'words':[{'w':'Yes.'}]}]}",
            "Ana@-: Is it deep?\nTom@-: Yes."),
        row(
            "a speaker and paragraphs within objects",
            "{'blocks':[{'attrs':{'speaker':'Ana'},'body':{'parts':['Is it deep?']}},"
                + "{'attrs':{'speaker':'Tom'},'body':{'parts':['Yes,','it is deep.']}}]}",
            "Ana@-: Is it deep?\nTom@-: Yes, it is deep."),
        row(
            "lists side by side",
            "[{'id':1,'summary':'Of a weir.','utt':['Is it deep?','Yes, it is.','So?'],'speaker':"
                + "['Ana','Tom','Ana']},{'id':2,'utt':['It is cold, too.'],'speaker':['Tom']}]",
            "Ana@-: Is it deep?\nTom@-: Yes, it is.\nAna@-: So?\nTom@-: It is cold, too."),
        row(
            "columns of a table, by numbers",
            "{'speaker':{'0':'Ana','1':'Tom','2':'Ana','3':'Tom'},'text':{'0':'Is it deep?',"
                + "'1':'Yes, it is.','2':'And cold?','3':'As ice is.'}}",
            "Ana@-: Is it deep?\nTom@-: Yes, it is.\nAna@-: And cold?\nTom@-: As ice is."),
        row(
            "turns by numbers",
            "{'1':{'speaker':'Ana','text':'Deep?'},'2':{'speaker':'Tom','text':'Yes.'},"
                + "'3':{'speaker':'Ana','text':'So.'},'4':{'speaker':'Tom','text':'Come.'}}",
            "Ana@-: Deep?\nTom@-: Yes.\nAna@-: So.\nTom@-: Come."),
        row(
            "rows with names above them",
            "[['speaker','text'],['Ana','Deep?'],['Tom','Yes.'],['Ana','So.'],['Tom','Come.']]",
            "Ana@-: Deep?\nTom@-: Yes.\nAna@-: So.\nTom@-: Come."),
        row(
            "rows with times",
            "[['0:00','Ana','Is it deep?'],['0:02','Tom','Yes, it is.'],['0:03','Ana','So.'],"
                + "['0:05','Tom','Come, then.']]",
            "Ana@0: Is it deep?\nTom@2000: Yes, it is.\nAna@3000: So.\nTom@5000: Come, then."),
        row(
            "rows of a question and its answer",
            "{'qa':[['Is it deep?','Yes.'],['Is it cold?','As ice is.'],['Is it far?','No.'],"
                + "['So?','Come.']]}",
            "Q@-: Is it deep?\nA@-: Yes.\nQ@-: Is it cold?\nA@-: As ice is.\nQ@-: Is it far?\n"
                + "A@-: No.\nQ@-: So?\nA@-: Come."),
        row(
            "a list of questions and one of answers",
            "{'data':[{'questions':[{'turn':1,'q':'Is it deep?'},{'turn':2,'q':'Is it cold?'},"
                + "{'turn':3,'q':'Why?'}],'answers':[{'turn':1,'a':'Yes.'},{'turn':2,'a':'As ice'},"
                + "{'turn':3,'a':'It melts.'}]}]}",
            "Q@-: Is it deep?\nA@-: Yes.\nQ@-: Is it cold?\nA@-: As ice\nQ@-: Why?\n"
                + "A@-: It melts."),
        row(
            "times of speakers with names beside what is said",
            "{'segments':[{'start':0.0,'text':'Is it deep?'},{'start':2.0,'text':'Yes.'},"
                + "{'start':3.0,'text':'So.'}],'speakers':[{'start':0.0,'label':'Ana'},"
                + "{'start':2.0,'label':'Tom'},{'start':3.0,'label':'Ana'}]}",
            "Ana@0: Is it deep?\nTom@2000: Yes.\nAna@3000: So."),
        row(
            "a talk in one text that is called so",
            "{'id':7,'dialogue':'Ana: Is it deep there?\\nTom: Yes, it is deep.\\nAna: And is it"
                + " cold?\\nTom: Cold as ice is.\\nAna: Why is that?\\nTom: It melts.'}",
            "Ana@-: Is it deep there?\n"
                + "Tom@-: Yes, it is deep.\n"
                + "Ana@-: And is it cold?\n"
                + "Tom@-: Cold as ice is.\n"
                + "Ana@-: Why is that?\n"
                + "Tom@-: It melts."),
        row(
            "lines in a list",
            "['Ana: Is it deep there?','Tom: Yes, it is deep.','Ana: And is it cold?',"
                + "'Tom: Cold as ice is.']",
            "Ana@-: Is it deep there?\nTom@-: Yes, it is deep.\nAna@-: And is it cold?\n"
                + "Tom@-: Cold as ice is."),
        row(
            "names as keys",
            "[{'Ana':'Deep?'},{'Tom':'Yes.'},{'Ana':'So.'},{'Tom':'Come.'}]",
            "Ana@-: Deep?\nTom@-: Yes.\nAna@-: So.\nTom@-: Come."),
        row(
            "one text",
            "{'text':'Deep enough.\\nYes.','usage':{'type':'duration'}}",
            "prose: Deep enough. / Yes."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void kinds(String name, String source, String expected) {
    Reading reading = Sketch.named("talk.json", source);
    assertEquals("transcript-json", reading.format());
    assertEquals(expected, sketch(reading));
    assertEquals(expected, sketch(Sketch.named("talk", "\ufeff" + source)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'author':'%s','title':'%s','text':'%s' | Loud in May. | 0",
        "'author':{'name':'%s'},'sha':'%s','message':'%s' | Loud in May. | 0",
        "'author':'%s','title':'%s','text':'%s' | Is it loud? | 6",
        "'author':'%s','id':'%s','message':'%s' | Loud in May. | 6"
      })
  void whoWroteAWorkDoesNotSpeak(String object, String text, int turns) {
    String row = "{" + object.replace('\'', '"') + "}";
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String who = i % 2 == 0 ? "Ana Ruiz" : "Tom Vidal";
      rows.append(i == 0 ? "" : ",").append(row.formatted(who, "The Weir " + i, i + " " + text));
    }
    Reading reading = Sketch.named("talk.json", "[" + rows + "]");
    long spoken = reading.interview().blocks().stream().filter(b -> b instanceof Turn).count();
    assertEquals(turns, spoken, Sketch.of(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "'date':'2001-07-17', | 2001-07-17",
        "'meta':{'utc_datetime':'2001-07-17T10:00:00','call_date':'2001-07-17'}, | 2001-07-17",
        "'date':'2001-07-17','recordedAt':'2001-07-16T10:00:00Z', | -",
        "'updated':'2001-07-17', | -",
        "'transcribed_at':'2001-07-17T22:27:10.6', | 2001-07-17",
        "'words':[{'date':'2001-07-17'}], | -",
        "'date':'17 July 2001', | 2001-07-17",
        "'meta':{'airDate':'Tuesday, July 17, 2001'}, | -",
        "'date':'17 July', | -",
        "'title':'Hearing - July 17, 2001', | 2001-07-17",
        "'title':'Hearing - July 17, 2001','date':'2001-07-18', | 2001-07-18",
        "'title':'July 17, 2001 and after', | -"
      })
  void theDayIsThatOfItsField(String fields, @Nullable String date) {
    String talk = "'segments':[{'speaker':'Ana','text':'Deep?'},{'speaker':'Tom','text':'Yes.'}]";
    Reading reading = Sketch.named("talk.json", ("{" + fields + talk + "}").replace('\'', '"'));
    assertEquals(date, reading.interview().metadata().date().map(Object::toString).orElse(null));
  }

  /** As drawn elsewhere, with times for ids. */
  private static String sketch(Reading reading) {
    String drawn = Sketch.of(reading);
    for (var block : reading.interview().blocks()) {
      if (block instanceof Turn turn) {
        Duration time = turn.time();
        String speaker = reading.interview().speaker(turn.speaker()).orElseThrow().name();
        String at = time == null ? "-" : Long.toString(time.toMillis());
        drawn = drawn.replaceFirst(turn.id() + " " + speaker, speaker + "@" + at);
      }
    }
    return drawn;
  }

  @Test
  void whoIsNamedByOfficeIsOneWithTheSurname() {
    String talk =
        "[{'speaker':'Mr. Lind','text':'Is it deep?'},"
            + "{'speaker':'The Minister for Weirs (Mr. Tom Hale)','text':'Deep enough.'},"
            + "{'speaker':'Mr. Lind','text':'And cold?'},{'speaker':'Mr. Hale','text':'Yes.'},"
            + "{'speaker':'Mr. Jon Moss','text':'Why?'},{'speaker':'Mr. Hale','text':'So.'}]";
    Reading reading = Sketch.named("talk.json", talk.replace('\'', '"'));
    assertEquals(
        List.of("Mr. Lind: -", "Mr. Tom Hale: The Minister for Weirs", "Mr. Jon Moss: -"),
        reading.interview().speakers().stream()
            .map(s -> s.name() + ": " + s.description().orElse("-"))
            .toList());
  }

  @Test
  void whatStandsBeforeTheFaultIsRead() {
    String source = "[{\"speaker\":\"Ana\",\n\"text\":\"Deep?\"},\n{\"speaker\":\"Tom\",\"te";
    Reading reading = Sketch.named("talk.json", source);
    assertTrue(Sketch.of(reading).endsWith(" Ana: Deep?"));
    assertEquals(Code.R042, reading.diagnostics().get(0).code());
    assertEquals(3, reading.diagnostics().get(0).span().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'text':'Yes, I | Yes, I",
        "'text':'Yes \\u00 | Yes",
        "'text':'Yes \\ | Yes",
        "'text':'Yes.','start | Yes.",
      })
  void whatIsCutOffIsReadToItsLastWord(String tail, String said) {
    String source = "{'segments':[{'speaker':'Ana','text':'Deep?'},{'speaker':'Tom'," + tail;
    Reading reading = Sketch.named("talk.json", source.replace('\'', '"'));
    assertEquals("q1 Ana: Deep?\na1 Tom: " + said, Sketch.of(reading));
    assertEquals(Code.R042, reading.diagnostics().get(0).code());
  }

  @Test
  void anObjectInPlaceOfATextIsTold() {
    String source =
        "{'segments':[{'speaker':'Ana','text':'Deep?'},{'speaker':'Tom','text':'Yes.'},\n"
            + "{'speaker':'Ana','text':{'said':'So.'}}]}";
    Reading reading = Sketch.named("talk.json", source.replace('\'', '"'));
    assertEquals("q1 Ana: Deep?\na1 Tom: Yes.", Sketch.of(reading));
    assertEquals(Code.R012, reading.diagnostics().get(0).code());
    assertEquals(2, reading.diagnostics().get(0).span().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'note':'She laughs at the well.'; texts under 'note' are left out",
        "'summary':'They speak of a well.'; texts under 'summary' are left out",
        "'note':'wet'; ",
        "'id':'a well of words'; ",
      },
      quoteCharacter = '`')
  void whatIsWrittenAboutThePiecesIsTold(String field, String told) {
    String source =
        ("[{'speaker':'Ana','text':'Deep?'},\n{'speaker':'Tom','text':'Yes.'," + field + "},")
            + "{'speaker':'Ana','text':'So?'},{'speaker':'Tom','text':'So.'}]";
    Reading reading = Sketch.named("talk.json", source.replace('\'', '"'));
    assertEquals("q1 Ana: Deep?\na1 Tom: Yes.\nq2 Ana: So?\na2 Tom: So.", Sketch.of(reading));
    assertEquals(
        told == null ? List.of() : List.of("2: " + told),
        reading.diagnostics().stream()
            .filter(d -> d.code() == Code.R012)
            .map(d -> d.span().line() + ": " + d.message())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"eng, en", "ger, de", "deu, de", "english, en", "German, de", "pt_br, pt-BR", "x, -"})
  void languagesAreTags(String written, String tag) {
    String source =
        "{'language':'%s','segments':[{'speaker':'Ana','text':'Ä?'},{'speaker':'Tom','text':'Ö.'}]}";
    Reading reading = Sketch.named("talk.json", source.formatted(written).replace('\'', '"'));
    assertEquals(tag, reading.interview().metadata().language().orElse("-"));
  }

  @Test
  void placesAreThoseOfTheTexts() {
    Reading reading = Sketch.named("a.json", "[\n{\"speaker\": \"Ana\",\n \"text\": \"Deep?\"}]");
    var span = reading.interview().blocks().get(0).origin().span().orElseThrow();
    assertEquals(3, span.line());
    assertEquals(11, span.column());
  }

  @Test
  void whisperMarksAChangeOfSpeaker() {
    String source =
        "{'transcription':[{'offsets':{'from':1000,'to':2000},'text':' Is it deep? "
            + "[SPEAKER_TURN]'},{'offsets':{'from':2000,'to':3000},'text':' Deep enough.'}]}";
    String said =
        source.replace(" [SPEAKER_TURN]'", "','speaker_turn_next':true").replace('\'', '"');
    for (String written : List.of(source.replace('\'', '"'), said)) {
      String drawn = Sketch.of(Sketch.named("talk.json", written));
      assertEquals("r1 ?: Is it deep?\nr2 ?: Deep enough.", drawn);
    }
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("{\"name\": \"x\", \"list\": [1, 2]}", Code.R035),
        Arguments.of(
            "{\"goods\":[{\"name\":\"Lamp\",\"text\":\"\"},{\"name\":\"Oar\",\"about\":"
                + "\"An oar of ash, long enough.\"}]}",
            Code.R035),
        Arguments.of(
            "[{\"kind\":\"oar\",\"about\":\"An oar of ash, long"
                + " enough.\"},{\"kind\":\"lamp\",\"about\":\"A lamp of tin, with"
                + " oil.\"},{\"kind\":\"oar\",\"about\":\"An oar of spruce, and"
                + " light.\"},{\"kind\":\"lamp\",\"about\":\"A lamp of brass, without glass.\"}]",
            Code.R035),
        Arguments.of(
            "{\"goods\":[{\"person_id\":\"7\",\"about\":\"An oar of ash, long enough.\"},"
                + "{\"person_id\":\"9\",\"about\":\"A lamp of tin, with oil.\"},"
                + "{\"person_id\":\"7\",\"about\":\"An oar of spruce, and light.\"},"
                + "{\"person_id\":\"9\",\"about\":\"A lamp of brass, without glass.\"}]}",
            Code.R035),
        Arguments.of(
            "{\"parts\":[{\"name\":\"oar\",\"text\":\"Ash bends and is light.\"},"
                + "{\"name\":\"sail\",\"text\":\"Cotton rots when wet.\"},"
                + "{\"name\":\"oar\",\"text\":\"Spruce is lighter still.\"},"
                + "{\"name\":\"sail\",\"text\":\"Flax holds longer.\"}]}",
            Code.R035),
        Arguments.of(
            "{\"faqs\":[{\"question\":\"May I bring my bicycle?\",\"answer\":\"Yes, I think so.\"},"
                + "{\"question\":\"Do you sell ice?\",\"answer\":\"We do in May.\"}]}",
            Code.R035),
        Arguments.of(
            "[{\"authors\":[\"A. Webb\"],\"about\":\"I describe a lamp. You see it below.\"},"
                + "{\"authors\":[\"R. Kern\"],\"about\":\"I measured the rope of our boat.\"},"
                + "{\"authors\":[\"A. Webb\"],\"about\":\"We found that the water rises.\"},"
                + "{\"authors\":[\"R. Kern\"],\"about\":\"I give a list of all the oars.\"}]",
            Code.R035),
        Arguments.of(
            "{\"facts\":[{\"speaker\":\"Ana\",\"fact\":\"The lamp goes out at ten.\"},"
                + "{\"speaker\":\"Tom\",\"fact\":\"The ferry carries forty people.\"},"
                + "{\"speaker\":\"Ana\",\"fact\":\"The rope is too short for the bank.\"},"
                + "{\"speaker\":\"Tom\",\"fact\":\"Two oars were lost in the spring.\"}]}",
            Code.R035),
        Arguments.of("{\"speaker\" \"Ana\"}", Code.R030),
        Arguments.of("[".repeat(5000) + "{", Code.R030));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoTranscriptIsRefused(String source, Code code) {
    ColloquyException refused =
        assertThrows(
            ColloquyException.class,
            () ->
                new JsonTranscriptReader()
                    .read(
                        Source.of(
                            "a.json", source.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        ReadOptions.DEFAULT));
    assertEquals(code, refused.diagnostic().code());
    assertTrue(refused.diagnostic().span() != null);
  }

  @Test
  void piecesOfASingleLineCanBeDeclaredToBeginTurns() {
    String json =
        "{\"segments\":[{\"start\":0,\"end\":2,\"speaker\":\"Ana\",\"text\":\" How deep?\"},"
            + "{\"start\":2,\"end\":4,\"speaker\":\"Tom\",\"text\":\" Deep enough.\"},"
            + "{\"start\":4,\"end\":6,\"speaker\":\"Tom\",\"text\":\" And wide?\"},"
            + "{\"start\":6,\"end\":8,\"speaker\":\"Tom\",\"text\":\" Wider.\"}]}\n";
    ReadOptions options =
        ReadOptions.builder()
            .overrides(Overrides.builder().turn(3, "Ana").turn(4, "Tom").build())
            .build();
    Source source = Source.of("talk.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Reading reading = new JsonTranscriptReader().read(source, options);
    assertEquals(
        """
        q1 Ana: How deep?
        a1 Tom: Deep enough.
        q2 Ana: And wide?
        a2 Tom: Wider.\
        """,
        Sketch.of(reading));
    assertEquals(
        java.util.List.of(1, 2, 3, 4),
        reading.interview().blocks().stream()
            .map(b -> b.origin().span().orElseThrow().line())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boat:\n  oars: ash\n  crew:\n    - cook\n    - mate\nrestart: never\n",
        "- question: \"Darf ich mein Fahrrad mit auf die Fähre nehmen?\"\n"
            + "  answer: \"Sie dürfen es, wenn an Deck noch Platz ist.\"\n"
            + "- question: \"Wie bekomme ich mein Geld zurück?\"\n"
            + "  answer: \"Am Kai, wenn Sie die Karte vorlegen.\"\n"
            + "- question: \"Was geschieht, wenn die Fähre ausfällt?\"\n"
            + "  answer: \"Die Karten gelten bis zum Abend.\"\n"
            + "- question: \"Wo kann ich meinen Wagen abstellen?\"\n"
            + "  answer: \"Hinter der Kapelle finden Sie eine Wiese.\"\n"
      })
  void settingsAndFrequentQuestionsInYamlAreRefused(String source) {
    for (String name : List.of("a.yml", "a.yaml")) {
      ColloquyException refused =
          assertThrows(ColloquyException.class, () -> Sketch.named(name, source));
      assertEquals(Code.R035, refused.diagnostic().code());
    }
  }

  @Test
  void emptyRowsBesideATableOfListsAreNothing() {
    String rows =
        "[[], [\"1\", \"Ana\", \"How deep is it there?\"], [\"2\", \"Tom\", \"Deep enough, I"
            + " think.\"], [\"3\", \"Ana\", \"And is it cold?\"], [\"4\", \"Tom\", \"You would not"
            + " swim.\"]]";
    ColloquyException refused =
        assertThrows(
            ColloquyException.class, () -> Sketch.named("rows.json", "[[], [], [], [\"a\"]]"));
    assertEquals(Code.R035, refused.diagnostic().code());
    assertTrue(Sketch.of(Sketch.named("rows.json", rows)).contains("How deep is it there?"));
  }
}
