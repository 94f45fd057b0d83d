#ifndef TESTAMUR_CRYPTOKI_H
#define TESTAMUR_CRYPTOKI_H

// What a PKCS #11 module and its caller lay out in memory: the few structures, functions and numbers that signing needs.
//
// Source: PKCS #11 Base Specification 3.0 (OASIS), sections 3 to 5. On every system but Windows the structures have the
// compiler's own alignment and a CK_ULONG is an `unsigned long`.

typedef unsigned long ck_number;
typedef unsigned char ck_byte;

struct ck_version {
    ck_byte major, minor;
};

struct ck_token_info {
    ck_byte label[32], manufacturer[32], model[16], serial[16];
    ck_number flags;
    ck_number max_sessions, sessions, max_writing_sessions, writing_sessions;
    ck_number longest_pin, shortest_pin;
    ck_number public_memory, free_public_memory, private_memory, free_private_memory;
    struct ck_version hardware, firmware;
    ck_byte time[16];
};

struct ck_attribute {
    ck_number type;
    void *value;
    ck_number length;
};

struct ck_mechanism {
    ck_number type;
    void *parameter;
    ck_number parameter_length;
};

struct ck_initialize_arguments {
    void *create_mutex, *destroy_mutex, *lock_mutex, *unlock_mutex;
    ck_number flags;
    void *reserved;
};

/// A function that is not called from here; it only takes its place in the list.
typedef void (*ck_unused)(void);

/// The functions of a module in the order of the standard; later versions only add to the end.
struct ck_function_list {
    struct ck_version version;
    ck_number (*initialize)(struct ck_initialize_arguments *);
    ck_unused finalize, get_info, get_function_list;
    ck_number (*get_slot_list)(ck_byte only_with_token, ck_number *slots, ck_number *count);
    ck_unused get_slot_info;
    ck_number (*get_token_info)(ck_number slot, struct ck_token_info *);
    ck_number (*get_mechanism_list)(ck_number slot, ck_number *mechanisms, ck_number *count);
    ck_unused get_mechanism_info, init_token, init_pin, set_pin;
    ck_number (*open_session)(ck_number slot, ck_number flags, void *application, void *notify, ck_number *session);
    ck_number (*close_session)(ck_number session);
    ck_unused close_all_sessions, get_session_info, get_operation_state, set_operation_state;
    ck_number (*login)(ck_number session, ck_number user, const ck_byte *pin, ck_number length);
    ck_unused logout, create_object, copy_object;
    ck_number (*destroy_object)(ck_number session, ck_number object);
    ck_unused get_object_size;
    ck_number (*get_attribute_value)(ck_number session, ck_number object, struct ck_attribute *, ck_number count);
    ck_unused set_attribute_value;
    ck_number (*find_objects_init)(ck_number session, struct ck_attribute *, ck_number count);
    ck_number (*find_objects)(ck_number session, ck_number *objects, ck_number most, ck_number *count);
    ck_number (*find_objects_final)(ck_number session);
    ck_unused encrypt_init, encrypt, encrypt_update, encrypt_final;
    ck_unused decrypt_init, decrypt, decrypt_update, decrypt_final;
    ck_unused digest_init, digest, digest_update, digest_key, digest_final;
    ck_number (*sign_init)(ck_number session, struct ck_mechanism *, ck_number key);
    ck_number (*sign)(
        ck_number session, const ck_byte *message, ck_number length, ck_byte *signature, ck_number *signature_length);
    ck_unused sign_update, sign_final, sign_recover_init, sign_recover;
    ck_unused verify_init, verify, verify_update, verify_final, verify_recover_init, verify_recover;
    ck_unused digest_encrypt_update, decrypt_digest_update, sign_encrypt_update, decrypt_verify_update;
    ck_unused generate_key;
    ck_number (*generate_key_pair)(
        ck_number session, struct ck_mechanism *, struct ck_attribute *public_half, ck_number public_count,
        struct ck_attribute *private_half, ck_number private_count, ck_number *public_key, ck_number *private_key);
};

/// `C_GetFunctionList`, the one function that is looked up by its name.
typedef ck_number (*ck_get_function_list)(struct ck_function_list **);

enum ck_answer {
    ck_ok = 0x00, ck_slot_invalid = 0x03, ck_attribute_sensitive = 0x11, ck_attribute_unknown = 0x12,
    ck_attribute_value_invalid = 0x13, ck_cannot_lock = 0x0A, ck_device_error = 0x30, ck_device_removed = 0x32,
    ck_not_supported = 0x54, ck_key_handle_invalid = 0x60, ck_key_not_permitted = 0x68, ck_mechanism_invalid = 0x70,
    ck_pin_incorrect = 0xA0, ck_pin_invalid = 0xA1, ck_pin_length = 0xA2, ck_pin_expired = 0xA3, ck_pin_locked = 0xA4,
    ck_session_closed = 0xB0, ck_session_count = 0xB1, ck_session_invalid = 0xB3, ck_session_read_only = 0xB5,
    ck_template_inconsistent = 0xD1, ck_token_missing = 0xE0, ck_token_unrecognised = 0xE1,
    ck_token_write_protected = 0xE2, ck_already_logged_in = 0x100, ck_not_logged_in = 0x101,
    ck_pin_not_initialised = 0x102, ck_domain_invalid = 0x130, ck_curve_unsupported = 0x140,
    ck_already_initialised = 0x191
};

enum ck_attribute_type {
    ck_class = 0x00, ck_on_token = 0x01, ck_private = 0x02, ck_label = 0x03, ck_key_type = 0x100, ck_id = 0x102,
    ck_sensitive = 0x103, ck_may_sign = 0x108, ck_may_verify = 0x10A, ck_extractable = 0x162, ck_ec_params = 0x180,
    ck_ec_point = 0x181, ck_always_authenticate = 0x202
};

enum ck_constant {
    ck_public_key_class = 2, ck_private_key_class = 3, ck_edwards_key = 0x40, ck_edwards_key_pair_generation = 0x1055,
    ck_eddsa = 0x1057, ck_user = 1, ck_serial_session = 4, ck_writing_session = 2, ck_system_locking = 2
};

enum ck_token_flag {
    ck_login_required = 0x04, ck_protected_path = 0x100, ck_token_initialised = 0x400, ck_pin_final_try = 0x20000,
    ck_pin_is_locked = 0x40000
};

#endif
